import type { TableBlock } from '../../page/blocks';
import type { Place } from '../../place';
import { type Grid, GridBuilder } from '../../table/grid';
import { mentionsTotals } from '../../table/totals';
import type { LineCell } from './cells';

/**
 * Rows as the block of a page's table.
 * @param number of the block whose place it takes
 */
export function tableOf(rows: readonly (readonly LineCell[])[], number: number): TableBlock {
  const text = rows.map((row) => row.map((cell) => cell.text).join('\t')).join('\n');
  return {
    kind: 'table',
    number,
    likely: true,
    totals: mentionsTotals(text),
    figures: false,
    size: text.length,
    particulars: false,
    isBlank: false,
    grid: gridOf(rows, number),
  };
}

function gridOf(rows: readonly (readonly LineCell[])[], number: number): Grid {
  const builder = new GridBuilder();
  const places: Place[] = [];
  for (const row of rows) {
    builder.startRow();
    for (const { text, place, colspan, rowspan } of row)
      if (builder.addCell(text, colspan, rowspan)) places.push(place);
  }
  return builder.finish(number, '', places);
}
