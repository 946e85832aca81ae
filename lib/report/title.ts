import type { Form } from '../form/types';
import type { Block, Page } from '../page/blocks';
import { YEAR as YEAR_PRINTED, yearOf } from '../text/numerals';
import { brokenTitles } from './broken-title';
import { SECTIONS_ENOUGH, sectionOf } from './sections';
import { BODY, foldTitle, parseTitle, TITLE_LENGTH } from './title-line';

/** Whose report on which year, as far as the page says. */
export interface Title {
  readonly issuer: string | null;
  readonly year: number | null;
  /** True where a title says that this is an annual report. */
  readonly named: boolean;
}

const PERIOD = new RegExp(`(?:统计|数据|报告|时间)[^。]{0,12}?(?<year>${YEAR_PRINTED})年1月1日`);
const MENTION = new RegExp(`^(?<year>${YEAR_PRINTED})年`);
const PUBLISHER =
  /^(?:发布机构|发布机关|发文机关|发布单位|公开机构|信息来源|制发机关|编制单位)[：:]?$/;

/** A title stands among the first blocks of a report; further down it is somebody else's. */
const TITLE_BLOCKS = 200;

/** Titles of so many different reports make a list, not a report. */
const LIST = 3;

/** Finds the title in the page's headings, its metadata and its first lines; what it leaves open, other places tell. */
export function readTitle(page: Page, form: Form | undefined): Title {
  const texts = page.blocks.filter((block) => block.kind !== 'table').slice(0, TITLE_BLOCKS);
  const short = texts.filter((block) => block.text.length <= TITLE_LENGTH);
  const headings = (level: number): string[] =>
    short.filter((block) => block.level === level).map((block) => block.text);
  const broken = brokenTitles(page.blocks.slice(0, TITLE_BLOCKS));
  const own = [
    ...[page.metadata.title, ...headings(1), page.title].flatMap((text) => parseTitle(text) ?? []),
    ...broken.filter(({ level }) => level === 1),
  ];
  const lines = [...headings(2), ...headings(3), ...short.map((block) => block.text)];
  const listed = lines.flatMap((text) => parseTitle(text) ?? []);
  const titles = [...own, ...listed, ...broken];
  const first = titles.find((title) => title.issuer && title.year);
  const full = broken.find((title) => isTorn(first, title)) ?? first;
  const year = full?.year ?? titles.find((title) => title.year)?.year ?? yearFromText(texts);
  const issuer = full?.issuer ?? publisher(page.blocks) ?? (page.metadata.publisher || null);
  const different = new Set(listed.map((title) => `${title.issuer} ${title.year}`)).size;
  const sections = form ? new Set(texts.map((block) => sectionOf(block, form))) : new Set();
  sections.delete(-1);
  return {
    issuer,
    year,
    named: sections.size >= SECTIONS_ENOUGH || (own.length > 0 && different < LIST),
  };
}

type Told = NonNullable<ReturnType<typeof parseTitle>>;

/** True where the line above a title has the beginning of the name: 青岚市数, 据局2024年…. */
const isTorn = (line: Told | undefined, whole: Told): boolean =>
  !!line?.issuer &&
  !BODY.test(line.issuer) &&
  line.year === whole.year &&
  !!whole.issuer?.endsWith(line.issuer);

function yearFromText(texts: readonly { readonly text: string }[]): number | null {
  for (const pattern of [PERIOD, MENTION]) {
    for (const { text } of texts) {
      const match = pattern.exec(foldTitle(text));
      if (match?.groups?.year) return yearOf(match.groups.year);
    }
  }
  return null;
}

/** The body named in the portal's table of particulars (索引号, 发布机构, 发布日期). */
function publisher(blocks: readonly Block[]): string | null {
  for (const block of blocks) {
    if (block.kind !== 'table' || block.likely || !block.particulars) continue;
    const { texts } = block.grid ?? { texts: [] };
    const at = texts.findIndex((text) => PUBLISHER.test(foldTitle(text)));
    const name = at < 0 ? '' : foldTitle(texts[at + 1] ?? '');
    if (name !== '' && name.length <= 40) return name;
  }
  return null;
}
