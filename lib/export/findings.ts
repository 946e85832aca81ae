import { BETWEEN } from '../form/label-parts';
import { explainSuspect } from '../messages/suspect';
import type { RuleNames } from '../packs/names';
import { isRuleId, nameOf, type Severity } from '../rules';
import { fingerprintsOf } from '../verdicts';
import type { Language } from '../words';
import { documentOf } from './basis';
import { placeLine, placesIn } from './places';
import type { Report, ReportCheck, ReportSuspect } from './schema';
import type { JudgedFinding, Verdicts } from './verdicts';
import { word } from './words';

/** How findings are told. */
export interface Telling {
  readonly language: Language;
  /** What rules of packs are called. */
  readonly ruleNames?: RuleNames;
  readonly verdicts?: Verdicts;
}

/** What somebody has to put right, or to look at, with all that a letter says of it: a check that failed, or a doubt that a reviewer has confirmed. */
export interface Finding {
  /** Index into the report's checks. */
  readonly check: number;
  readonly severity: Severity;
  /** Where it stands, in full; the words themselves where it is about words. */
  readonly place: string;
  /** What is wrong, in a sentence or two; what stands under `place` is not said again. */
  readonly message: string;
  readonly printed: number | null;
  readonly computed: number | null;
  readonly difference: number | null;
  /** What it probably was; empty where nobody knows. */
  readonly suspected: string;
  readonly rule: string;
  /** Number of the document that prescribes the rule; may be empty. */
  readonly document: string;
  readonly verdict: JudgedFinding | undefined;
}

const ORDER: readonly Severity[] = ['error', 'warning', 'notice'];

/** The findings of a report, the worst first. */
export function findingsOf(report: Report, telling: Telling): Finding[] {
  const facts = new Map(report.facts.map((fact) => [fact.id, fact]));
  const placeOf = placesIn(report);
  const { language, ruleNames, verdicts } = telling;
  const fingerprints = verdicts ? fingerprintsOf(report) : [];
  const told = report.checks.map((check, index): Finding | null => {
    const verdict = verdicts?.get(fingerprints[index] ?? '');
    const isConfirmedDoubt = check.outcome === 'incomplete' && verdict?.state === 'confirmed';
    if (check.outcome !== 'fail' && !isConfirmedDoubt) return null;
    const { rule, severity, expected, found, difference } = check;
    const fact = facts.get(check.target);
    const label = fact?.label ?? check.cell?.label ?? '';
    return {
      check: index,
      severity,
      place:
        quoted(check, language) || (fact ? placeLine(placeOf(fact)) : placeInTable(report, check)),
      message: withoutLabel(check.message, label),
      printed: found,
      computed: expected,
      difference,
      suspected: suspectedIn(report, check, (id) => facts.get(id)?.label ?? id, language),
      rule: isRuleId(rule) ? nameOf(rule)[language] : (ruleNames?.[rule]?.[language] ?? rule),
      document: documentOf(rule, report.report.form),
      verdict,
    };
  });
  return ORDER.flatMap((severity) =>
    told.filter((one) => one?.severity === severity).filter((one) => one !== null),
  );
}

/** The words that a check of the narrative is about. */
function quoted({ quote, terms, rule }: ReportCheck, language: Language): string {
  const isSentence = quote !== undefined && (terms.length > 0 || rule.startsWith('text.'));
  return isSentence ? `${word('text', language)}${BETWEEN}“${quote}”` : '';
}

/** A cell of a table without a form: the table's caption, and what its line is called. */
function placeInTable({ tables }: Report, { cell }: ReportCheck): string {
  if (!cell) return '';
  return [tables[cell.table]?.caption ?? '', cell.label].filter(Boolean).join(BETWEEN);
}

/** A message begins with the label of its cell, which stands beside it already. */
const withoutLabel = (message: string, label: string): string =>
  label && message.startsWith(label)
    ? message.slice(label.length).replace(/^[：:] ?/, '')
    : message;

/** The cells of a check that are probably wrong, each with what it probably was. */
function suspectedIn(
  { suspects }: Report,
  { target, terms }: ReportCheck,
  name: (fact: string) => string,
  language: Language,
): string {
  const own = suspects.filter(
    ({ fact }) => fact === target || terms.some((term) => term.fact === fact),
  );
  const sure = own
    .filter(({ alternatives }) => alternatives === 1)
    .map((suspect) => {
      const why = explainSuspect(suspect, language);
      const { fact, found } = suspect;
      return language === 'zh'
        ? `${name(fact)}（${found}）${why}`
        : `${name(fact)} (${found}): ${why}`;
    });
  const open = own.filter(({ alternatives }) => alternatives > 1);
  return [...sure, ...alternativesIn(open, name, language)].join(language === 'zh' ? '' : ' ');
}

/** Cells of which nobody can say which is wrong, told as one. */
function alternativesIn(
  [first, ...others]: readonly ReportSuspect[],
  name: (fact: string) => string,
  language: Language,
): string[] {
  if (!first) return [];
  const cells = [first, ...others];
  if (language === 'zh') {
    const listed = cells.map((one) => `${name(one.fact)}（${one.found}）应为 ${one.suggested}`);
    return [
      `改动同样少的推算结果共 ${first.alternatives} 种，无法确定是哪一处：${listed.join('；')}。`,
    ];
  }
  const listed = cells.map((one) => `${name(one.fact)} (${one.found}) should be ${one.suggested}`);
  return [`One of ${first.alternatives} equally small corrections: ${listed.join('; ')}.`];
}
