import type { Block, Page } from '../page/blocks';

/** Whose report on which year, as far as the page says. */
export interface Title {
  readonly issuer: string | null;
  readonly year: number | null;
  /** True where a title says that this is an annual report. */
  readonly named: boolean;
}

const YEAR = '(20\\d\\d|二[〇○Ｏ零O]{1}[一二三四五六七八九〇○零]{2})';
/**
 * Titles as portals word them: `甲市人民政府2023年政府信息公开工作年度报告`, `2023年度甲局政府信息公开年报`,
 * `甲局关于2023年政府信息公开工作情况的年度报告`.
 */
const REPORT = new RegExp(
  `^(.*?)${YEAR}\\s*年?\\s*度?的?\\s*(.*?)(?:政府)?信息公开(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:工作)?(?:情况)?的?(?:报告|年报)`,
);
const NAME_ONLY = /政府信息公开(?:工作)?(?:情况)?的?年度?(?:工作)?(?:报告|年报)/;
const PERIOD = new RegExp(`(?:统计|数据|报告|时间)[^。]{0,12}?${YEAR}\\s*年\\s*1\\s*月\\s*1\\s*日`);
const MENTION = new RegExp(`^${YEAR}\\s*年`);
const PUBLISHER =
  /^(?:发布机构|发布机关|发文机关|发布单位|公开机构|信息来源|制发机关|编制单位)[：:]?$/;

/** Longer texts are prose that mentions a title. */
const TITLE_LENGTH = 80;
/** A title stands among the first blocks of a report; further down it is somebody else's. */
const TITLE_BLOCKS = 200;

/** Finds the title in the page's headings, its metadata and its first lines; what it leaves open, other places tell. */
export function readTitle(page: Page): Title {
  const texts = page.blocks.filter((block) => block.kind !== 'table').slice(0, TITLE_BLOCKS);
  const headings = texts.filter((block) => block.kind === 'heading').map((block) => block.text);
  const lines = texts.map((block) => block.text).filter((text) => text.length <= TITLE_LENGTH);
  const sources = [page.metadata.title, ...headings, ...lines, page.title];
  const titles = sources.map(parseTitle).filter((title) => title !== null);
  const full = titles.find((title) => title.issuer && title.year);
  const year = full?.year ?? titles.find((title) => title.year)?.year ?? yearFromText(texts);
  const issuer = full?.issuer ?? publisher(page.blocks) ?? (page.metadata.publisher || null);
  const named =
    titles.length > 0 ||
    sources.some((text) => NAME_ONLY.test(fold(text)) && text.length <= TITLE_LENGTH);
  return { issuer: named ? issuer : (full?.issuer ?? null), year, named };
}

/** Reads one line as a title. Gives null where it is none. */
export function parseTitle(text: string): { issuer: string | null; year: number | null } | null {
  if (text.length > TITLE_LENGTH * 2) return null;
  const match = REPORT.exec(fold(text));
  if (!match) return null;
  const [, before = '', year = '', after = ''] = match;
  return { issuer: cleanIssuer(before) || cleanIssuer(after) || null, year: toYear(year) };
}

function fold(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u200b\ufeff]+/g, '');
}

function cleanIssuer(text: string): string {
  const words = text
    .replace(/^[《【[(#|>\-—·]+|^标题[:：]?|^名称[:：]?/, '')
    .replace(/(?:关于|发布|公布|公开|编制|的)+$/, '')
    .replace(/[》】\]()|>\-—_·:：]+$/, '');
  // A path of links or a sentence is no name.
  return words.length > 40 || /[。；;，,>]/.test(words) ? '' : words;
}

const DIGITS = '〇一二三四五六七八九';

function toYear(text: string): number {
  return Number(
    [...text.replace(/[○Ｏ零O]/g, '〇')]
      .map((c) => (DIGITS.includes(c) ? DIGITS.indexOf(c) : c))
      .join(''),
  );
}

function yearFromText(texts: readonly { readonly text: string }[]): number | null {
  for (const pattern of [PERIOD, MENTION]) {
    for (const { text } of texts) {
      const match = pattern.exec(fold(text));
      if (match?.[1]) return toYear(match[1]);
    }
  }
  return null;
}

/** The body named in the portal's table of particulars (索引号, 发布机构, 发布日期). */
function publisher(blocks: readonly Block[]): string | null {
  for (const block of blocks) {
    if (block.kind !== 'table' || block.likely || block.size > 3000) continue;
    const grid = block.grid();
    const at = grid.texts.findIndex((text) => PUBLISHER.test(fold(text)));
    const name = at < 0 ? '' : fold(grid.texts[at + 1] ?? '');
    if (name !== '' && name.length <= 40) return name;
  }
  return null;
}
