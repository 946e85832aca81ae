import type { ReportFact } from '../../export/schema';
import type { ShownPhrase, ToldCheck } from '../shown';
import { figure, type ShownTerm, signed } from '../sum';
import type { CardPart, CardWords } from './content';

/** Readings of the table that a card lists. */
const MOST_READINGS = 4;
/** Letters on either side of a phrase that a card quotes. */
const AROUND = 60;

/** Part of the card of an underlined phrase: what the narrative says beside what the table says. */
export function toldPart(
  check: ToldCheck,
  phrase: ShownPhrase | null,
  message: string,
  facts: ReadonlyMap<string, ReportFact>,
  words: CardWords,
): CardPart {
  const terms = termsOf(check, facts, words);
  return {
    rule: check.rule,
    tone: check.outcome === 'fail' ? 'notice' : 'incomplete',
    title: words.rule(check.rule),
    target: '',
    ...(phrase ? { quote: quoteOf(phrase.block.text, phrase.start, phrase.end) } : {}),
    // Where there are figures they say it all, unless the sentence may speak of a part only.
    message: terms.length > 0 && !scoped(check) ? '' : message,
    terms,
    folded: '',
    results: results(check, words),
  };
}

/** What the figure was held against: every reading of the table, or what it was worked out from. */
function termsOf(
  { reason, expected }: ToldCheck,
  facts: ReadonlyMap<string, ReportFact>,
  words: CardWords,
): ShownTerm[] {
  const alone = (label: string, value: number | null, unit = ''): ShownTerm => ({
    sign: '+',
    label,
    value: value === null ? words.nothing : `${figure(value)}${unit}`,
    known: value !== null,
    alone: true,
  });
  if (reason.kind === 'parts') return [alone(reason.parts, expected)];
  if (reason.kind === 'rate') return [alone(`${reason.part} ÷ ${reason.whole}`, expected, '%')];
  if (reason.kind !== 'told-otherwise') return [];
  return reason.tried
    .slice(0, MOST_READINGS)
    .map(({ terms, value }) =>
      alone(terms.map(({ fact }) => facts.get(fact)?.label ?? fact).join(' + '), value),
    );
}

const scoped = ({ reason }: ToldCheck) => reason.kind === 'told-otherwise' && reason.scoped;

function results(
  { reason, expected, found, difference }: ToldCheck,
  words: CardWords,
): CardPart['results'] {
  const unit = reason.kind === 'rate' ? '%' : '';
  const isFromTable = reason.kind === 'told-otherwise';
  if (!isFromTable && reason.kind !== 'parts' && reason.kind !== 'rate') return [];
  const show = (value: number | null) =>
    value === null ? words.nothing : `${figure(value)}${unit}`;
  return [
    { label: words.told, value: show(found), strong: false },
    { label: isFromTable ? words.printed : words.computed, value: show(expected), strong: false },
    ...(difference === null
      ? []
      : [{ label: words.difference, value: signed(difference), strong: true }]),
  ];
}

/** The sentence around a phrase, cut where it is long. */
export function quoteOf(text: string, start: number, end: number): NonNullable<CardPart['quote']> {
  const before = text.slice(0, start);
  const begin = Math.max(...['。', '；', '！', '？'].map((stop) => before.lastIndexOf(stop))) + 1;
  const behind = text.slice(end);
  const stop = behind.search(/[。；！？]/);
  const rest = stop < 0 ? behind : behind.slice(0, stop + 1);
  const lead = before.slice(begin);
  return {
    before: lead.length > AROUND ? `…${lead.slice(-AROUND)}` : lead,
    words: text.slice(start, end),
    behind: rest.length > AROUND ? `${rest.slice(0, AROUND)}…` : rest,
  };
}
