import type { RulePack, Words } from './types';

/** What rules of packs are called, by their ids; plain data, which crosses a message. */
export type RuleNames = Readonly<Record<string, Words>>;

/** The names of some rules, as far as they are rules of these packs. Several relations of one rule go by the name of the first. */
export function ruleNamesOf(packs: readonly RulePack[], rules: Iterable<string>): RuleNames {
  const wanted = new Set(rules);
  const names = new Map<string, Words>();
  for (const { relations } of packs) {
    for (const { rule, title } of relations)
      if (wanted.has(rule) && !names.has(rule)) names.set(rule, title);
  }
  return Object.fromEntries(names);
}
