import type { PackFigure, Relation } from './types';

/** Short ways to write what the built-in packs say over and over. */

/** A figure by the labels of its row and column, any of each; the only column, unless told. */
export function figure(
  key: string,
  row: readonly string[],
  column: readonly string[] = [''],
): PackFigure {
  return { key, row, column };
}

/** Target = the sum of the terms. */
export function sum(
  rule: string,
  severity: Relation['severity'],
  target: string,
  terms: readonly string[],
  zh: string,
  en: string,
): Relation {
  return relation(rule, severity, target, '=', terms, zh, en);
}

/** Target <= the term. It may be otherwise for a good reason, so it is worth a look and no more. */
export function atMost(
  rule: string,
  target: string,
  term: string,
  zh: string,
  en: string,
): Relation {
  return relation(rule, 'warning', target, '<=', [term], zh, en);
}

function relation(
  rule: string,
  severity: Relation['severity'],
  target: string,
  compare: Relation['compare'],
  terms: readonly string[],
  zh: string,
  en: string,
): Relation {
  return {
    rule,
    title: { zh, en },
    severity,
    target,
    compare,
    terms: terms.map((term) => [term, 1] as const),
  };
}
