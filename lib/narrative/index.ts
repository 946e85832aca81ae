import { FORMS } from '../form';
import type { Page, TextBlock } from '../page/blocks';
import type { ReportReading } from '../report/read';
import { sectionOf } from '../report/sections';
import type { Steps } from '../steps';
import { readBlock, SHORT } from './block';
import { Dated } from './dated';
import { type Folded, fold } from './fold';
import { checkLeftOvers } from './left-overs';
import { ReportFacts } from './readings';
import { Repeated } from './repeated';
import type { Passage, Topic } from './sentence';
import type { NarrativeCheck } from './types';
import { checkLeftOver, checkPeriod, checkPlans } from './years';

export type { NarrativeCheck } from './types';

/** Section headings that make a page without tables a report. */
const LEAST_HEADED = 2;
/** The first section's number, or a title that it goes by. */
const FIRST = /^一 ?[、.．,，]/;
const OVERVIEW = /^[^，。；：:,;]{0,20}(?:概况|概述|(?:总体|基本|整体)(?:工作)?情况)$/;
/** A year may be told. */
const DATES = /20\d\d年|今年|本年/;
/** `二、主动公开政府信息的情况。2016年，…`: a section's number and title, its text in the same paragraph. */
const LED = /^([一二三四五六七]) ?[、.．,，][^。：，；\d]{2,20}(?:情况|工作|公开)[。：]/;
/** Numbered as a section, and about problems and plans. */
const PROBLEMS = /^[三四五六] ?[、.．,，][^。]*(?:问题|不足|改进|打算|下一步)/;

/**
 * Holds what the narrative says against the tables, and against itself. Where no table was read, the section headings of
 * a report must stand there; what needs no table is checked then.
 */
export function* checkNarrative(
  blocks: Page['blocks'],
  { form: read, facts: list, year, issuer, isReport }: ReportReading,
): Steps<NarrativeCheck[]> {
  const checks: NarrativeCheck[] = [];
  const form = read ?? FORMS[0];
  if (!isReport || !form) return checks;
  const facts = new ReportFacts(list, form);
  const texts = blocks.filter((block): block is TextBlock => block.kind !== 'table');
  const sections = texts.map((block) => sectionOf(block, form));
  const headed = new Set(sections.filter((section) => section >= 0)).size;
  const led = new Set(texts.flatMap(({ text }) => LED.exec(text)?.[1] ?? [])).size;
  if (list.length === 0 && headed + led < LEAST_HEADED) return checks;
  const isLed = list.length === 0 && led > 0;
  let section = headed > 0 ? -1 : 0;
  let subject: Topic = '';
  const repeated = new Repeated(year);
  const dated = year === null ? null : new Dated(year);
  for (const [i, block] of texts.entries()) {
    section = sectionAt(block, sections[i] ?? -1, section, form.plans);
    if (isLed && section < 0 && LED.test(block.text)) section = 0;
    const passage = passageOf(block);
    if (section < 0) {
      // What stands before the first section may tell the period; menus and links tell nothing.
      if (year !== null && block.text.includes('12')) {
        checks.push(...checkPeriod(passage, year));
      }
      continue;
    }
    checks.push(...checkLeftOvers(block));
    if (year !== null) {
      if (block.text.includes('12')) checks.push(...checkPeriod(passage, year));
      if (section === form.plans && block.text.includes(String(year)))
        checks.push(...checkPlans(passage, year, checks.some(isPeriod)));
      if (section < form.plans && block.text.includes(`${year}年`))
        checks.push(...checkLeftOver(passage, year, facts));
    }
    if (section < form.plans && DATES.test(block.text)) dated?.read(passage);
    if (section < form.plans && /\d/.test(block.text)) repeated.read(passage);
    if (section !== form.plans)
      subject = yield* readBlock(passage, subject, facts, year, issuer, checks);
    yield;
  }
  checks.push(...repeated.checks());
  const isOtherYear = checks.some(
    ({ rule, outcome, reason }) =>
      rule === 'text.year' && outcome === 'fail' && reason.kind === 'period',
  );
  // Where the period is another year's, the narrative may be, too.
  return isOtherYear || !dated ? checks : [...checks, ...dated.checks(checks.some(isPeriod))];
}

/** The period that the report tells is the year reported on. */
function isPeriod({ rule, outcome }: NarrativeCheck): boolean {
  return rule === 'text.year' && outcome === 'pass';
}

/** The section that a block stands in: by its own heading, or by one that goes by another title than the form's. */
function sectionAt({ text }: TextBlock, own: number, before: number, plans: number): number {
  if (own >= 0) return own;
  if (text.length > SHORT) return before;
  if (before < 0 && (FIRST.test(text) || OVERVIEW.test(text))) return 0;
  return before >= 0 && before < plans && PROBLEMS.test(text) ? plans : before;
}

/** A block, folded only when it is read. */
function passageOf(block: TextBlock): Passage {
  let folded: Folded | undefined;
  return {
    block,
    get folded() {
      folded ??= fold(block.text);
      return folded;
    },
  };
}
