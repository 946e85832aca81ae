import type { LabelMatch } from '../form/labels';
import type { RowItem, TableModel } from '../form/model';
import { type Label, readLabel } from '../table/label';

/** Number and words of a label whose numbering was printed without its sign: `2重复申请`. */
const NUMBERED = /^(\d{1,2})(\D.*)$/;

/**
 * The row that a short label names which nothing may stand nearly for: behind its group's in the same cell (`（五）不予处理2.重复申请`), or with its
 * number right before it. Its group or its number must be its own, since others are called so as well.
 */
export function shortLabelled({ words }: Label, model: TableModel): LabelMatch<RowItem> | null {
  const group = model.table.groups.find(
    ({ kind, label }) => kind === 'rows' && words.startsWith(readLabel(label).words),
  );
  const rest = group ? words.slice(readLabel(group.label).words.length) : words;
  const [, number = '', name = rest] = NUMBERED.exec(rest) ?? [];
  if (name === '' || (!group && number === '')) return null;
  const items = (model.rows.exact({ words: name, number })?.items ?? []).filter(
    (item) =>
      (number === '' || item.number === number) &&
      (!group || item.row.under?.includes(group.label)),
  );
  return items.length === 1 ? { items, likeness: 'near' } : null;
}
