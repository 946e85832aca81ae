import type { Steps } from '../steps';
import type { Grid } from '../table/grid';
import type { Place, TableBlock } from './blocks';

/** What is told of a table beforehand; its cells are put together when they are asked for. */
type Told = Pick<TableBlock, 'likely' | 'totals' | 'figures' | 'size' | 'particulars' | 'place'>;

/** A table that was found in lines of text, whose cells need no more looking for. */
export function tableOfLines(told: Told, make: () => Grid<Place>): TableBlock {
  let grid: Grid<Place> | undefined;
  const read = (): Grid<Place> => {
    grid ??= make();
    return grid;
  };
  return {
    kind: 'table',
    ...told,
    // biome-ignore lint/correctness/useYield: lines are read at one go, a document in steps
    *read(): Steps<Grid<Place>> {
      return read();
    },
    grid: read,
    forget() {
      grid = undefined;
    },
  };
}
