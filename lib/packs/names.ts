import { isRuleId, nameOf } from '../rules';
import type { Words } from '../words';
import type { RulePack } from './types';

/** What rules are called, by their ids; plain data, which crosses a message. */
export type RuleNames = Readonly<Record<string, Words>>;

/** The names of some rules: our own, and those of these packs. Several relations of one rule go by the name of the first. */
export function ruleNamesOf(packs: readonly RulePack[], rules: Iterable<string>): RuleNames {
  const wanted = new Set(rules);
  const names = new Map<string, Words>();
  for (const rule of wanted) if (isRuleId(rule)) names.set(rule, nameOf(rule));
  for (const { relations } of packs) {
    for (const { rule, title } of relations)
      if (wanted.has(rule) && !names.has(rule)) names.set(rule, title);
  }
  return Object.fromEntries(names);
}
