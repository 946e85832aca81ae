import type { ColumnItem, RowItem } from '../../form/model';
import type { TableBlock } from '../../page/blocks';
import type { Place } from '../../place';
import type { LineCell } from '../lines/cells';
import { headerRows } from '../lines/header-rows';
import { tableOf } from '../lines/table';
import type { Cover } from './cover';
import type { Names } from './names';

/**
 * A table as the form prints it, with the figures that were found by their labels.
 * @param number of the block whose place it takes
 * @param hasGroup whether the page prints a group's label
 */
export function tableFromCover(
  cover: Cover,
  { model }: Names,
  number: number,
  hasGroup: (label: string) => boolean,
): TableBlock {
  const rows: LineCell[][] = [];
  const seen = new Set<string>();
  for (const block of model.table.blocks) {
    const own = model.rowItems.filter((item) => item.block === block && cover.has(item));
    const first = own[0] && placeIn(cover, own[0]);
    if (!first) continue;
    const cell = (text: string, place: Place = first): LineCell => ({
      text,
      place,
      colspan: 1,
      rowspan: 1,
    });
    if (block.heading) rows.push([cell(block.heading)]);
    const named = block.columns.map((column) => own.some((item) => has(cover, item, column)));
    rows.push(...headerRows(block, named, () => first));
    for (const item of own) {
      for (const group of item.row.under ?? []) {
        if (seen.has(group) || !hasGroup(group)) continue;
        seen.add(group);
        rows.push([cell(group, placeIn(cover, item))]);
      }
      const label = item.row.label === '' ? [] : [cell(item.row.label, placeIn(cover, item))];
      const cells = block.columns
        .filter((_, i) => named[i])
        .map((column) => {
          const figure = [...(cover.get(item) ?? [])].find(([one]) => one.column === column)?.[1];
          return cell(figure?.text ?? '', figure?.place ?? placeIn(cover, item));
        });
      rows.push([...label, ...cells]);
    }
  }
  return tableOf(rows, number);
}

const has = (cover: Cover, item: RowItem, column: ColumnItem['column']): boolean =>
  [...(cover.get(item)?.keys() ?? [])].some((one) => one.column === column);

function placeIn(cover: Cover, item: RowItem): Place | undefined {
  const [first] = cover.get(item)?.values() ?? [];
  return first?.place;
}
