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
  readonly about: string;
}

/** What a card says of one check or suspect, in words and figures ready to be shown. */
export interface CardPart {
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

/** What leads the card of a cell that is probably wrong. */
export function suspectPart(explanation: string, words: CardWords): CardPart {
  return {
    tone: 'suspect',
    title: words.suspect,
    target: '',
    message: explanation,
    terms: [],
    folded: '',
    results: [],
  };
}

/** One part for each check that the cell is in. */
export function cardParts(
  checks: readonly ReportCheck[],
  facts: ReadonlyMap<string, ReportFact>,
  words: CardWords,
): CardPart[] {
  return checks.map((check) => {
    const { terms, folded, more } = shownSum(check, facts);
    const label = labelOf(check, facts);
    const plain = terms.every((term) => term.known);
    const isSum = check.terms.length > 0 || check.cells !== undefined;
    return {
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
