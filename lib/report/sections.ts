import type { Form } from '../form/types';
import type { Block, TextBlock } from '../page/blocks';
import { bareWords, distance, readLabel } from '../table/label';
import type { Deviation } from './fact';

const SECTION_LIMIT = 40;

/** `一、`, with which a section is numbered; `（一）` numbers what is below a section. */
const NUMBERED = /^[\s\u3000]*[一二三四五六]\s*[、.．,，]/;

/** Which section of the form a text is the heading of, or -1. Numbering and the words must both speak for it. */
export function sectionOf({ text, kind }: TextBlock, form: Form): number {
  if (text.length > SECTION_LIMIT) return -1;
  const numbered = NUMBERED.test(text);
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

/** Sections that are missing, repeated or out of order. Says nothing where no heading was found at all. */
export function checkSections(blocks: readonly Block[], form: Form): Deviation[] {
  const found = new Map<number, TextBlock[]>();
  const order: { section: number; block: TextBlock }[] = [];
  for (const block of blocks) {
    if (block.kind === 'table') continue;
    const section = sectionOf(block, form);
    if (section < 0) continue;
    const before = found.get(section) ?? [];
    if (before.length === 0) order.push({ section, block });
    found.set(section, [...before, block]);
  }
  if (found.size === 0) return [];
  const deviations: Deviation[] = [];
  form.sections.forEach((label, section) => {
    const places = found.get(section) ?? [];
    const [, second] = places;
    if (places.length === 0) deviations.push({ kind: 'missing-section', label });
    else if (second) {
      deviations.push({
        kind: 'repeated-section',
        label,
        times: places.length,
        place: second.place,
      });
    }
  });
  order.forEach(({ section, block }, i) => {
    const before = order[i - 1];
    const label = form.sections[section];
    if (before && before.section > section && label) {
      deviations.push({ kind: 'section-order', label, place: block.place });
    }
  });
  return deviations;
}
