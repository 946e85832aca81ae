import type { Form } from '../form/types';
import { type Block, placeOf, type TextBlock } from '../page/blocks';
import { bareWords, distance, readLabel } from '../table/label';
import { NUMERALS } from '../text/numerals';
import type { Deviation } from './fact';

const SECTION_LIMIT = 40;

/** `一、`, with which a section is numbered; `（一）` numbers what is below a section. */
const NUMBER = new RegExp(`^([${NUMERALS}]) ?[、.．,，]`);

function isNumbered(text: string, { sections }: Form): boolean {
  const [, number] = NUMBER.exec(text) ?? [];
  return number !== undefined && NUMERALS.indexOf(number) < sections.length;
}

/** A page with so many of the form's section headings is a report, whatever it is called. */
export const SECTIONS_ENOUGH = 3;

/** Which section of the form a text is the heading of, or -1. Numbering and the words must both speak for it. */
export function sectionOf(block: TextBlock, form: Form): number {
  if (block.text.length > SECTION_LIMIT) return -1;
  const before = known.get(block);
  if (before?.form === form) return before.section;
  const section = headedBy(block, form);
  known.set(block, { form, section });
  return section;
}

/** Each stage of an audit asks it of each block. */
const known = new WeakMap<TextBlock, { readonly form: Form; readonly section: number }>();

function headedBy({ text, kind }: TextBlock, form: Form): number {
  const numbered = isNumbered(text, form);
  if (!numbered && kind !== 'heading') return -1;
  const label = readLabel(text);
  if (label.words.length < 4) return -1;
  return form.sections.findIndex((section) => {
    const wanted = readLabel(section);
    // Numbers that start again say less than the words.
    if (label.words === wanted.words) return numbered || label.number === '';
    if (!numbered || label.number !== wanted.number) return false;
    const limit = Math.floor(wanted.words.length * 0.4);
    return (
      distance(label.words, wanted.words, limit) <= limit ||
      wanted.words.startsWith(bareWords(label.words))
    );
  });
}

/** A heading of a section, and where it stands among the page's blocks. */
interface Heading {
  readonly section: number;
  readonly at: number;
  readonly block: TextBlock;
}

/** What the page tells besides its blocks. */
export interface Surroundings {
  /** Tables of the form that the page has, by key. */
  readonly tables: ReadonlySet<string>;
  /** Something that holds text we cannot read: pictures, files, viewers. */
  readonly hasAttachments: () => boolean;
}

/** Headings that follow one another without anything between, at least so many, are a list of contents. */
const CONTENTS = 3;
/** Links of a page that shows the report in parts. */
const PAGING = /^[<«＜ ]*(?:上一页|下一页|下页|上页|尾页|末页|余下全文)[>»＞ ]*$/;

/**
 * Sections that are missing, repeated, out of order, empty, or silent on what they must tell. Says nothing where no heading
 * was found at all.
 */
export function checkSections(
  blocks: readonly Block[],
  form: Form,
  around: Surroundings,
): Deviation[] {
  const headings = withoutContents(headingsOf(blocks, form));
  if (headings.length === 0) return [];
  return [
    ...missing(headings, blocks, form, around),
    ...repeated(headings, form),
    ...disordered(headings, form),
    ...empty(headings, blocks, form, around),
    ...silent(headings, blocks, form),
  ];
}

function headingsOf(blocks: readonly Block[], form: Form): Heading[] {
  return blocks.flatMap((block, at) => {
    if (block.kind === 'table') return [];
    const section = sectionOf(block, form);
    return section < 0 ? [] : [{ section, at, block }];
  });
}

/** A list of contents names sections that stand elsewhere; it repeats nothing and leaves nothing empty. */
function withoutContents(headings: readonly Heading[]): readonly Heading[] {
  for (let begin = 0; begin < headings.length; ) {
    let end = begin + 1;
    while (end < headings.length && follows(headings[end - 1], headings[end])) end++;
    const run = headings.slice(begin, end);
    const others = [...headings.slice(0, begin), ...headings.slice(end)];
    const elsewhere = run.filter(({ section }) => others.some((one) => one.section === section));
    if (run.length >= CONTENTS && elsewhere.length * 2 > run.length) return others;
    begin = end;
  }
  return headings;
}

function follows(before: Heading | undefined, heading: Heading | undefined): boolean {
  return !!before && before.at + 1 === heading?.at && before.section < heading.section;
}

function missing(
  headings: readonly Heading[],
  blocks: readonly Block[],
  form: Form,
  { tables }: Surroundings,
): Deviation[] {
  const found = headings.map(({ section }) => section);
  const [first, last] = [Math.min(...found), Math.max(...found)];
  const isPaged = blocks.some((block) => block.kind !== 'table' && PAGING.test(block.text));
  return form.sections.flatMap((label, section): Deviation[] => {
    if (found.includes(section)) return [];
    const table = form.tables.find((one) => one.section === section);
    // Before the first heading or behind the last one, the rest may be on another page.
    const outside = section < first || section > last;
    const doubt = outside && (isPaged || (!!table && !tables.has(table.key)));
    return [{ kind: 'missing-section', label, doubt }];
  });
}

function repeated(headings: readonly Heading[], form: Form): Deviation[] {
  return form.sections.flatMap((label, at): Deviation[] => {
    const places = headings.filter(({ section }) => section === at);
    const [, second] = places;
    if (!second) return [];
    const place = placeOf(second.block);
    return [{ kind: 'repeated-section', label, times: places.length, place }];
  });
}

function disordered(headings: readonly Heading[], form: Form): Deviation[] {
  const seen = new Set<number>();
  const order = headings.filter(({ section }) => !seen.has(section) && seen.add(section));
  return order.flatMap(({ section, block }, i): Deviation[] => {
    const before = order[i - 1];
    const label = form.sections[section];
    if (!before || before.section < section || !label) return [];
    return [{ kind: 'section-order', label, place: placeOf(block) }];
  });
}

/** Sections of prose under whose heading nothing stands. Those of tables are told of where the table is missing. */
function empty(
  headings: readonly Heading[],
  blocks: readonly Block[],
  form: Form,
  { hasAttachments }: Surroundings,
): Deviation[] {
  return form.sections.flatMap((label, at): Deviation[] => {
    const own = headings.filter(({ section }) => section === at);
    const [first] = own;
    if (!first || form.tables.some(({ section }) => section === at)) return [];
    const isBare = ({ at: place }: Heading): boolean =>
      place + 1 === blocks.length || headings.some((other) => other.at === place + 1);
    if (!own.every(isBare)) return [];
    // Its text may be a picture, or come only with a later page.
    const doubt = own.some((heading) => heading.at + 1 === blocks.length) || hasAttachments();
    return [{ kind: 'empty-section', label, doubt, place: placeOf(first.block) }];
  });
}

/** Sections that stand there with a text, but do not tell what the form asks of them. */
function silent(headings: readonly Heading[], blocks: readonly Block[], form: Form): Deviation[] {
  return form.mentions.flatMap(({ section, name, words, what }): Deviation[] => {
    const [heading, second] = headings.filter((one) => one.section === section);
    const label = form.sections[section];
    if (!heading || !label) return [];
    const end = headings.find(({ at }) => at > heading.at)?.at ?? blocks.length;
    const own = textsOf(blocks.slice(heading.at + 1, end));
    if (own.length === 0) return [];
    const isTold = own.some((text) => words.some((word) => text.includes(word)));
    if (isTold || textsOf(blocks).some((text) => text.includes(name))) return [];
    // With two headings, or another section behind it, nobody knows where it ends.
    const doubt = !!second || end < blocks.length;
    return [{ kind: 'silent-section', label, what, doubt, place: placeOf(heading.block) }];
  });
}

function textsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? [] : block.text));
}
