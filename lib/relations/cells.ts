import type { Check } from '../check';
import { CellSumBuilder } from '../check/cells';
import type { RulePack } from '../packs/types';
import type { Page } from '../page/blocks';
import { cellPlaces } from '../page/cell-places';
import type { Fact } from '../report/fact';
import type { Steps } from '../steps';
import { drawRelations, type RelationCheck } from '.';

/** Checks the packs' relations between the page's tables, and between them and the report's facts. */
export function* checkRelations(
  page: Page,
  facts: ReadonlyMap<string, Fact>,
  packs: readonly RulePack[],
): Steps<Check[]> {
  if (packs.length === 0) return [];
  const placeIn = cellPlaces(page.blocks);
  return (yield* drawRelations(page, facts, packs)).map((made) => asCheck(made, facts, placeIn));
}

/** The report's facts are terms, cells of other tables are cells. */
function asCheck(
  { check, figures }: RelationCheck,
  facts: ReadonlyMap<string, Fact>,
  placeIn: ReturnType<typeof cellPlaces>,
): Check {
  const terms = check.terms.filter(({ fact }) => facts.has(fact));
  const [target, ...others] = figures;
  if (!figures.some(({ cell }) => cell)) return { ...check, terms };
  const cells = new CellSumBuilder();
  others.forEach(({ cell, label, value, place }, i) => {
    if (!cell || !place) return;
    const weight = check.terms[i]?.weight ?? 1;
    cells.add(placeIn(cell.block, cell.row, cell.column), label, value, weight, place);
  });
  const total = target?.cell;
  return {
    ...check,
    terms,
    cells: cells.finish(
      total
        ? { ...placeIn(total.block, total.row, total.column), label: target?.label ?? '' }
        : null,
    ),
  };
}
