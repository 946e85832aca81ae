/**
 * Every rule that the code itself knows, by its name in reports, links and packs. What checks speaks of rules by
 * `RuleId` only, so that a new one is entered here, and the rule reference (`lib/rules`) then asks for its page.
 */
export const RULE_IDS = [
  't3.row-total',
  't3.results',
  't3.balance',
  't4.total',
  'text.requests',
  'text.results',
  'text.carried-in',
  'text.carried-out',
  'text.normative',
  'text.decisions',
  'text.reconsideration',
  'text.litigation',
  'text.fees',
  'text.enumeration',
  'text.rate',
  'text.year',
  'text.placeholder',
  'text.repeated',
  'year.carried',
  'year.normative',
  'sum.row',
  'sum.column',
  'format.sections',
  'format.columns',
  'format.rows',
  'format.label',
  'value.unreadable',
  'value.negative',
  'value.fraction',
] as const;

export type RuleId = (typeof RULE_IDS)[number];

/** The rule of a pack's relation; told apart so that no bare string passes for a rule. */
export type PackRule = string & { readonly ofPack: true };

export type Severity = 'error' | 'warning' | 'notice';

/** The first part of a rule's name. */
export type RuleFamily = RuleId extends `${infer Family}.${string}` ? Family : never;

/** How heavily a fail weighs; a check that is less sure of itself may weigh less. */
export const SEVERITY = {
  t3: 'error',
  t4: 'error',
  text: 'warning',
  year: 'warning',
  sum: 'error',
  format: 'notice',
  value: 'notice',
} as const satisfies Record<RuleFamily, Severity>;

const IDS: ReadonlySet<string> = new Set(RULE_IDS);

/** Whether it is one of our rules; those of packs may be called anything else, `text.x` too. */
export const isRuleId = (rule: string): rule is RuleId => IDS.has(rule);

/** Whether it is one of our rules of that family. */
export const isOfFamily = (rule: string, family: RuleFamily): boolean =>
  isRuleId(rule) && familyOf(rule) === family;

export function familyOf(rule: RuleId): RuleFamily {
  return rule.slice(0, rule.indexOf('.')) as RuleFamily;
}

export const severityOf = (rule: RuleId): Severity => SEVERITY[familyOf(rule)];
