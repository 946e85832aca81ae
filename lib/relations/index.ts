import type { RulePack } from '../packs/types';
import type { Page } from '../page/blocks';
import type { Fact } from '../report/fact';
import type { Steps } from '../steps';
import { draftRelation, type RelationCheck, relationCheck } from './check';
import type { RelationDraft } from './draft';
import { PackFigures } from './pack-figures';
import { weighRounding } from './rounding';
import { findTables } from './tables';

export type { FigureState, RelationFigure, RelationReason } from '../rules/pack-relations';
export type { RelationCheck } from './check';

/** Checks every relation of the packs whose figures are on the page. A pack without any says nothing. */
export function* drawRelations(
  page: Page,
  facts: ReadonlyMap<string, Fact>,
  packs: readonly RulePack[],
): Steps<RelationCheck[]> {
  const tables = yield* findTables(page, packs);
  const checks: RelationCheck[] = [];
  for (const pack of packs) {
    const found = new Map([...tables].filter(([table]) => pack.tables.includes(table)));
    if (found.size === 0 && !speaksOfFacts(pack, facts)) continue;
    const figures = new PackFigures(pack, found, facts);
    const drafts: RelationDraft[] = [];
    for (const relation of pack.relations) {
      const draft = draftRelation(relation, figures);
      yield;
      if (draft) drafts.push(draft);
    }
    checks.push(...weighRounding(drafts).map(relationCheck));
  }
  return checks;
}

function speaksOfFacts({ relations }: RulePack, facts: ReadonlyMap<string, Fact>): boolean {
  return relations.some(({ target, terms }) =>
    [target, ...terms.map(([id]) => id)].some((id) => facts.has(id)),
  );
}
