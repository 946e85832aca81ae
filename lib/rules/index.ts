import { FORMS } from '../form';
import type { Relation, RulePack } from '../packs/types';
import {
  familyOf,
  RULE_IDS,
  type RuleFamily,
  type RuleId,
  type Severity,
  severityOf,
} from '../rule-ids';
import { OF_PACKS } from './counted';
import { formulaOfRelation, formulasOf } from './formula';
import { NARRATIVE_RULES } from './narrative';
import { FORMAT_RULES, SUM_RULES, VALUE_RULES, YEAR_RULES } from './others';
import { exampleOfRelation } from './relation';
import { TABLE_RULES } from './tables';
import type { RulePage, RuleText } from './types';

export type { Example, ExampleBlock, Piece } from './example';
export { blocksOf, EXAMPLE_TITLE, textOf } from './example';
export { exampleOfRelation } from './relation';
export type { Basis, Formula, RulePage, Words } from './types';

const TEXTS: Record<RuleId, RuleText> = {
  ...TABLE_RULES,
  ...NARRATIVE_RULES,
  ...YEAR_RULES,
  ...SUM_RULES,
  ...FORMAT_RULES,
  ...VALUE_RULES,
};

/** Rules that are described but that no audit makes yet. */
export const PENDING: ReadonlySet<RuleId> = new Set(['year.carried', 'year.normative']);

export function pageOf(rule: RuleId): RulePage {
  const { basis, ...text } = TEXTS[rule];
  return {
    rule,
    severity: severityOf(rule),
    basis,
    sources: basis === 'form' ? FORMS.map(({ source }) => source) : [],
    formulas: formulasOf(rule),
    pending: PENDING.has(rule),
    ...text,
  };
}

/** The pages of a pack's rules, made of its relations and nothing else; relations of one rule share a page. */
export function pagesOfPack(pack: RulePack): RulePage[] {
  const rules = new Map<string, Relation[]>();
  for (const relation of pack.relations) {
    const known = rules.get(relation.rule);
    if (known) known.push(relation);
    else rules.set(relation.rule, [relation]);
  }
  return [...rules].map(([rule, relations]): RulePage => {
    const [first] = relations as [Relation];
    return {
      rule,
      title: first.title,
      severity:
        WEIGHTS.find((one) => relations.some(({ severity }) => severity === one)) ?? 'notice',
      basis: 'pack',
      sources: pack.source ? [pack.source] : [],
      formulas: relations.map((relation) => formulaOfRelation(pack, relation)),
      counted: OF_PACKS,
      example: exampleOfRelation(pack, first),
      pending: false,
    };
  });
}

/** The heaviest first. */
const WEIGHTS: readonly Severity[] = ['error', 'warning', 'notice'];

/** All pages but those of packs, in the order of the contract, a family after the other. */
export function pagesByFamily(): ReadonlyMap<RuleFamily, readonly RulePage[]> {
  const families = new Map<RuleFamily, RulePage[]>();
  for (const rule of RULE_IDS) {
    const family = familyOf(rule);
    families.set(family, [...(families.get(family) ?? []), pageOf(rule)]);
  }
  return families;
}
