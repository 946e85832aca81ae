import { FORMS } from '../form';
import type { Relation, RulePack } from '../packs/types';
import {
  familyOf,
  nameOf,
  RULE_IDS,
  type RuleFamily,
  type RuleId,
  type Severity,
  severityOf,
  takesAnother,
} from '../rules';
import { OF_PACKS } from '../rules/pack-relations';
import { TEXTS } from '../rules/texts';
import { formulaOfRelation, formulasOf } from './formula';
import { exampleOfRelation } from './relation';
import type { RulePage } from './types';

export type { Basis, Example } from '../rules/declare';
export type { Words } from '../words';
export type { ExampleBlock, Piece } from './example';
export { blocksOf, EXAMPLE_TITLE, textOf } from './example';
export { exampleOfRelation } from './relation';
export type { Formula, RulePage } from './types';

/** What is written of one of our rules, and what follows from its declaration and from the forms. */
export function pageOf(rule: RuleId): RulePage {
  const { basis, counted, ...text } = TEXTS[rule];
  return {
    rule,
    title: nameOf(rule),
    severity: severityOf(rule),
    basis,
    sources: basis === 'form' ? FORMS.map(({ source }) => source) : [],
    formulas: formulasOf(rule),
    compares: takesAnother(rule),
    counted: counted.flat(),
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
      compares: false,
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
