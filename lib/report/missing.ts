import type { Form } from '../form/types';
import type { Block, Page, TextBlock } from '../page/blocks';
import type { Instead } from '../rules/format/tables';
import type { Deviation } from './fact';
import { sectionOf } from './sections';

/** Lines of a section that only name what is missing: a picture's caption, a page's number. */
const WORDS = 10;

/** The tables that the headings of their sections announce, where the page has none at all. */
export function missingTables(page: Page, form: Form): Deviation[] {
  return form.tables.flatMap(({ key, section }): Deviation[] => {
    const instead = insteadOf(page, form, section);
    return instead ? [{ kind: 'missing-table', table: key, section, instead }] : [];
  });
}

/** What stands where a section's table should; null where the page does not have the section. */
export function insteadOf(page: Page, form: Form, section: number): Instead | null {
  const sections = page.blocks.map((block) => sectionIn(block, form));
  const begin = sections.lastIndexOf(section) + 1;
  if (begin === 0) return null;
  const next = sections.findIndex((other, at) => at >= begin && other >= 0);
  const own = page.blocks.slice(begin, next < 0 ? undefined : next);
  const letters = own
    .filter((block): block is TextBlock => block.kind !== 'table')
    .reduce((sum, { text }) => sum + text.length, 0);
  const kinds = page.attachments.map(({ kind }) => kind);
  return {
    pictures: kinds.filter((kind) => kind === 'image').length,
    files: kinds.filter((kind) => kind !== 'image').length,
    words: letters >= WORDS,
    other: own.some(({ kind }) => kind === 'table'),
  };
}

const sectionIn = (block: Block, form: Form): number =>
  block.kind === 'table' ? -1 : sectionOf(block, form);
