import type { Form } from '../../form/types';
import type { Block, TextBlock } from '../../page/blocks';
import { readLabel } from '../../table/label';
import { sectionOf } from '../sections';

/** The blocks from `begin` up to `end`, behind the heading of a section. */
export interface Region {
  readonly section: number;
  readonly begin: number;
  readonly end: number;
}

/** The stretches behind the headings of sections that have a table in the form. */
export function regions(blocks: readonly Block[], form: Form): Region[] {
  const headings: { readonly section: number; readonly at: number }[] = [];
  blocks.forEach((block, at) => {
    const section = block.kind === 'table' ? -1 : beginning(block, form);
    if (section >= 0) headings.push({ section, at });
  });
  return headings.flatMap(({ section, at }, i) => {
    const begin = at + 1;
    const end = headings[i + 1]?.at ?? blocks.length;
    const isTold = form.tables.some((table) => table.section === section);
    return isTold && end > begin ? [{ section, begin, end }] : [];
  });
}

/** Which section begins with a line, numbered or not. */
function beginning(block: TextBlock, form: Form): number {
  const section = sectionOf(block, form);
  if (section >= 0 || block.text.length > 40 || !block.text.includes('信息')) return section;
  const { words } = readLabel(block.text);
  return (
    form.tables.find((table) => readLabel(form.sections[table.section] ?? '').words === words)
      ?.section ?? -1
  );
}
