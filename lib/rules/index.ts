/**
 * Every rule that the code itself knows, by its name in reports, links and packs. Each is declared once, in the file of its
 * kind: what it is called and how heavily it weighs (`RULES`), how the reasons for it are worded (`WORDING`), and what its page says, with the
 * example that it is tested on (`TEXTS`). A new rule of a kind is entered there and nowhere else; a new kind, here and in the two lists beside.
 */
import type { Words } from '../words';
import type { Declared, Severity } from './declare';
import type { FormSumReason } from './form-sums';
import * as sections from './format/sections';
import * as layout from './format/tables';
import * as lastYear from './last-year';
import type { RelationReason } from './pack-relations';
import * as plainSums from './plain-sums';
import * as table3 from './table-3';
import * as table4 from './table-4';
import * as arithmetic from './text/arithmetic';
import * as disclosed from './text/disclosed';
import * as leftOvers from './text/left-overs';
import * as repeated from './text/repeated';
import * as requests from './text/requests';
import * as reviews from './text/reviews';
import type { ToldReason } from './text/told';
import * as years from './text/years';
import * as values from './values';

export type { Severity } from './declare';

/** In the order of the contract. */
export const RULES = {
  ...table3.RULES,
  ...table4.RULES,
  ...requests.RULES,
  ...disclosed.RULES,
  ...reviews.RULES,
  ...arithmetic.RULES,
  ...years.RULES,
  ...leftOvers.RULES,
  ...repeated.RULES,
  ...lastYear.RULES,
  ...plainSums.RULES,
  ...sections.RULES,
  ...layout.RULES,
  ...values.RULES,
};

/** A rule of ours, by its name in the contract. */
export type RuleId = keyof typeof RULES;

/** Why a check came out as it did, as data. */
export type Reason =
  | FormSumReason
  | values.ValueReason
  | sections.SectionReason
  | layout.LayoutReason
  | ToldReason
  | arithmetic.ArithmeticReason
  | years.YearReason
  | leftOvers.LeftOverReason
  | repeated.RepeatedReason
  | lastYear.LastYearReason
  | plainSums.SumReason
  | RelationReason;

/** The rule of a pack's relation; told apart so that no bare string passes for a rule. */
export type PackRule = string & { readonly ofPack: true };

/** The first part of a rule's name. */
export type RuleFamily = RuleId extends `${infer Family}.${string}` ? Family : never;

/** All of them, in the order of the reference. */
export const RULE_IDS = Object.keys(RULES) as readonly RuleId[];

const IDS: ReadonlySet<string> = new Set(RULE_IDS);

/** Whether it is one of our rules; those of packs may be called anything else, `text.x` too. */
export const isRuleId = (rule: string): rule is RuleId => IDS.has(rule);

/** Whether it is one of our rules of that family. */
export const isOfFamily = (rule: string, family: RuleFamily): boolean =>
  isRuleId(rule) && familyOf(rule) === family;

/** `t3` of `t3.balance`. */
export function familyOf(rule: RuleId): RuleFamily {
  return rule.slice(0, rule.indexOf('.')) as RuleFamily;
}

const declared = (rule: RuleId): Declared => RULES[rule];

/** What its failing weighs: an error accuses, a warning asks, a notice tells. */
export const severityOf = (rule: RuleId): Severity => declared(rule).severity;

/** What it is called in lists and cards. */
export const nameOf = (rule: RuleId): Words => declared(rule).name;

/** Whether it is described, but not audited yet. */
export const takesAnother = (rule: RuleId): boolean => declared(rule).compares ?? false;
