import type { ReportCheck, ReportFact } from '../../export/schema';
import { figure, labelOf, type ShownTerm, shownSum, signed, withoutLabel } from '../sum';

/** The card's words, given from outside: this folder knows no language. */
export interface CardWords {
  readonly language: string;
  readonly rule: (rule: string) => string;
  readonly folded: (count: number) => string;
  readonly more: (count: number) => string;
  readonly computed: string;
  readonly printed: string;
  readonly told: string;
  readonly difference: string;
  readonly nothing: string;
  readonly suspect: string;
  /** The same of a cell that is one of several, any of which may be wrong. */
  readonly alternative: string;
  readonly about: string;
  /** What the list of a sum's terms is called; clicked, it folds. */
  readonly terms: (count: number) => string;
  readonly pin: string;
  readonly close: string;
}

/** What a card says of one check or suspect, in words and figures ready to be shown. */
export interface CardPart {
  /** Index of the check in the audit, whose cells are singled out while the part is looked at. */
  readonly check?: number;
  /** The rule that it can be asked about. */
  readonly rule?: string;
  /** What kind of sign it gets: an accusation, a remark or a doubt. */
  readonly tone: 'suspect' | 'fail' | 'notice' | 'incomplete';
  readonly title: string;
  /** The cell that the check is about, in the form's words. */
  readonly target: string;
  /** The sentence that an underlined phrase stands in. */
  readonly quote?: { readonly before: string; readonly words: string; readonly behind: string };
  /** Why, where the figures alone do not say it. */
  readonly message: string;
  readonly terms: readonly ShownTerm[];
  readonly folded: string;
  readonly results: readonly {
    readonly label: string;
    readonly value: string;
    readonly strong: boolean;
  }[];
}

/**
 * What leads the card of a cell that is probably wrong.
 * @param isSure false where it is one of several, any of which may be wrong
 */
export function suspectPart(explanation: string, words: CardWords, isSure = true): CardPart {
  return {
    tone: isSure ? 'suspect' : 'notice',
    title: isSure ? words.suspect : words.alternative,
    target: '',
    message: explanation,
    terms: [],
    folded: '',
    results: [],
  };
}

/**
 * One part for each check that the cell is in.
 * @param indexes of the checks in the audit
 */
export function cardParts(
  checks: readonly ReportCheck[],
  facts: ReadonlyMap<string, ReportFact>,
  words: CardWords,
  indexes: readonly number[] = [],
): CardPart[] {
  return checks.map((check, at) => {
    const { terms, folded, more } = shownSum(check, facts);
    const label = labelOf(check, facts);
    const plain = terms.every((term) => term.known);
    const isSum = check.terms.length > 0 || check.cells !== undefined;
    const index = indexes[at];
    return {
      ...(index !== undefined && { check: index }),
      rule: check.rule,
      tone: toneOf(check),
      title: words.rule(check.rule),
      target: label,
      message: check.outcome === 'fail' && isSum && plain ? '' : withoutLabel(check.message, label),
      terms,
      folded: [more ? words.more(more) : '', folded ? words.folded(folded) : '']
        .filter(Boolean)
        .join('；'),
      results: isSum ? results(check, words) : [],
    };
  });
}

const toneOf = ({ outcome, severity }: ReportCheck): CardPart['tone'] =>
  outcome !== 'fail' ? 'incomplete' : severity === 'error' ? 'fail' : 'notice';

function results(
  { expected, found, difference }: ReportCheck,
  words: CardWords,
): CardPart['results'] {
  const show = (value: number | null) => (value === null ? words.nothing : figure(value));
  return [
    { label: words.computed, value: show(expected), strong: false },
    { label: words.printed, value: show(found), strong: false },
    ...(difference === null
      ? []
      : [{ label: words.difference, value: signed(difference), strong: true }]),
  ];
}
