import type { ReportCheck, ReportFact } from '../export/schema';

export interface SumTerm {
  readonly label: string;
  readonly sign: '+' | '−';
  /** What to show for the value: the figure, or the cell's own text where no figure was read. */
  readonly value: string;
  readonly known: boolean;
  /** It is no part of a sum, but stands for itself. */
  readonly alone?: boolean;
}

/** A sum as it is shown: the terms that count, and how many were left out because they are zero or blank. */
export interface Sum {
  readonly terms: readonly SumTerm[];
  readonly folded: number;
}

export function sumOf(check: ReportCheck, facts: ReadonlyMap<string, ReportFact>): Sum {
  const terms: SumTerm[] = [];
  let folded = 0;
  const labels = shortLabels(check, facts);
  check.terms.forEach(({ fact: id, weight }, index) => {
    const fact = facts.get(id);
    if (!fact || fact.value === 0 || fact.state === 'blank') {
      folded++;
      return;
    }
    const known = fact.value !== null;
    const times = Math.abs(weight) === 1 ? '' : `${figure(Math.abs(weight))} × `;
    terms.push({
      label: labels[index] ?? fact.label,
      sign: weight < 0 ? '−' : '+',
      value: fact.value !== null ? times + figure(fact.value) : fact.raw.trim() || '?',
      known,
    });
  });
  return { terms, folded };
}

/** `37 + 1`, ready to stand before `= 38`. */
export function expression({ terms }: Sum): string {
  const [first, ...rest] = terms.map(({ sign, value }) => ({
    sign,
    value: value.startsWith('−') ? `(${value})` : value,
  }));
  if (!first) return '0';
  const start = first.sign === '−' ? `−${first.value}` : (terms[0]?.value ?? '');
  return [start, ...rest.map(({ sign, value }) => `${sign} ${value}`)].join(' ');
}

export const figure = (value: number) => String(value).replace('-', '−');

export const signed = (value: number) => (value > 0 ? `+${figure(value)}` : figure(value));

/** A message that starts with the label it stands under need not repeat it. */
export const withoutLabel = (message: string, label: string) =>
  label && message.startsWith(label)
    ? message.slice(label.length).replace(/^[：:]\s*/, '')
    : message;

const BETWEEN = ' · ';

/** In a row's sum every label names the row, in a column's every one the column: that part is left out. */
function shortLabels(check: ReportCheck, facts: ReadonlyMap<string, ReportFact>): string[] {
  const labels = check.terms.map(({ fact }) => (facts.get(fact)?.label ?? fact).split(BETWEEN));
  const [first] = labels;
  if (!first || labels.length < 2) return labels.map((parts) => parts.join(BETWEEN));
  const shared = (at: number) =>
    labels.every((parts) => parts.length === first.length && parts[at] === first[at]);
  const kept = first.map((_, at) => at).filter((at) => !shared(at));
  if (!kept.length || kept.length === first.length)
    return labels.map((parts) => parts.join(BETWEEN));
  return labels.map((parts) => kept.map((at) => parts[at]).join(BETWEEN));
}
