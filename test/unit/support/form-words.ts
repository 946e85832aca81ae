import type { Form } from '../../../lib/form';
import { readLabel } from '../../../lib/table/label';

/** Short words such as 其他 and 规章 stand everywhere; long ones are found by their beginning. */
const LEAST_LETTERS = 4;
const MOST_LETTERS = 6;

/** The words that a page is looked at for: those of the forms' columns, and of rows with a number. */
export function formWordsOf(forms: readonly Form[]): string {
  const blocks = forms.flatMap(({ tables }) => tables.flatMap((table) => table.blocks));
  const rows = blocks.flatMap((block) => block.rows.map(({ label }) => readLabel(label)));
  const columns = blocks.flatMap((block) => block.columns.map(({ label }) => readLabel(label)));
  // The other rows, such as 行政许可, stand in every portal's navigation.
  const labels = [...rows.filter(({ number }) => number !== ''), ...columns];
  const words = labels.map((label) => label.words).filter((each) => each.length >= LEAST_LETTERS);
  return [...new Set(words.map((each) => each.slice(0, MOST_LETTERS)))].join(' ');
}
