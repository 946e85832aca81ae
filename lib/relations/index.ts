import type { Check } from '../audit/types';
import type { RulePack } from '../packs/types';
import type { Page, Place, TableBlock } from '../page/blocks';
import type { Fact } from '../report/fact';
import type { Steps } from '../steps';
import { checkRelation } from './check';
import { Figures } from './figures';
import type { SheetCell } from './sheet';
import { findTables } from './tables';

export type { FigureState, RelationFigure, RelationReason } from './types';

/** Checks every relation of the packs whose figures are on the page. A pack without any says nothing. */
export function* checkRelations(
  page: Page,
  facts: ReadonlyMap<string, Fact>,
  packs: readonly RulePack[],
): Steps<Check[]> {
  const tables = yield* findTables(page, packs);
  const checks: Check[] = [];
  const numbers = new Numbers(page);
  for (const pack of packs) {
    const found = new Map([...tables].filter(([table]) => pack.tables.includes(table)));
    if (found.size === 0 && !speaksOfFacts(pack, facts)) continue;
    const figures = new Figures(pack, found, facts);
    for (const relation of pack.relations) {
      const made = checkRelation(relation, figures);
      yield;
      if (!made) continue;
      const cells = made.figures.flatMap(({ cell }) => cell ?? []);
      checks.push({
        ...made.check,
        cells: yield* numbers.of(cells),
        spots: made.figures.flatMap(({ place }): Place[] => (place ? [place] : [])),
      });
    }
  }
  return checks;
}

function speaksOfFacts({ relations }: RulePack, facts: ReadonlyMap<string, Fact>): boolean {
  return relations.some(({ target, terms }) =>
    [target, ...terms.map(([id]) => id)].some((id) => facts.has(id)),
  );
}

/** Cells by table, row and column of the report file, which leaves out empty tables and rows. */
class Numbers {
  private tables: Map<TableBlock, number> | undefined;
  private readonly rows = new Map<TableBlock, readonly number[]>();

  constructor(private readonly page: Page) {}

  *of(cells: readonly SheetCell[]): Steps<NonNullable<Check['cells']>> {
    const found: { table: number; row: number; column: number }[] = [];
    for (const { block, row, column } of cells) {
      this.tables ??= yield* this.number();
      found.push({
        table: this.tables.get(block) ?? 0,
        row: this.rowsOf(block)[row] ?? row,
        column,
      });
    }
    return found;
  }

  private *number(): Steps<Map<TableBlock, number>> {
    const numbers = new Map<TableBlock, number>();
    for (const block of this.page.blocks) {
      if (block.kind !== 'table') continue;
      const { texts } = yield* block.read();
      if (texts.some((text) => text.trim() !== '')) numbers.set(block, numbers.size);
    }
    return numbers;
  }

  private rowsOf(block: TableBlock): readonly number[] {
    const known = this.rows.get(block);
    if (known) return known;
    const { height, row, texts } = block.grid();
    const filled = new Set(Array.from(row).filter((_, cell) => texts[cell]?.trim() !== ''));
    const numbers: number[] = [];
    for (let at = 0, next = 0; at < height; at++) numbers.push(filled.has(at) ? next++ : next);
    this.rows.set(block, numbers);
    return numbers;
  }
}
