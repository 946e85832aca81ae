import { sendMessage } from '../../lib/browser/protocol';
import { Card } from '../../lib/marks/card';
import {
  type CardPart,
  type CardWords,
  cardParts,
  suspectPart,
} from '../../lib/marks/card/content';
import { toldPart } from '../../lib/marks/card/told';
import { addHighlight, clearHighlights } from '../../lib/marks/highlights';
import { jumpTo, jumpToPhrase } from '../../lib/marks/jump';
import { type CellMark, CellMarks } from '../../lib/marks/mark';
import { PhraseFinder } from '../../lib/marks/phrase';
import { Phrases } from '../../lib/marks/phrases';
import { phraseOf, type ShownMark } from '../../lib/marks/shown';
import type { Spot } from '../../lib/page/source';
import type { Place } from '../../lib/place';
import type { Result } from './audited-page';

/** What is seen in the page: marks, underlines and the card. Everything of it can be taken away without a trace. */
export class View {
  readonly #cells = new CellMarks(document);
  #result: Result | null = null;
  #marks: ReadonlyMap<Element, ShownMark> = new Map();
  #phrases: Phrases | null = null;
  #card: { card: Card; end: AbortController } | null = null;

  /** @param words asked for only when a card is opened: the browser has to send them first */
  constructor(private readonly words: () => CardWords) {}

  /** Shows a result, or nothing. */
  show(result: Result | null): void {
    this.#card?.end.abort();
    this.#card = null;
    clearHighlights();
    const shown = result?.shown.isAudited ? result : null;
    this.#result = shown;
    const marks = new Map<Element, ShownMark>();
    const cells = new Map<Element, CellMark>();
    for (const mark of shown?.shown.marks ?? []) {
      const { place, tokens, description } = mark;
      const spot = shown?.source.find(place);
      if (spot instanceof Range) addHighlight(tokens[0] ?? 'incomplete', spot);
      else if (spot) {
        marks.set(spot, mark);
        cells.set(spot, { tokens, description });
      }
    }
    this.#marks = marks;
    this.#cells.show(cells);
    this.#phrases = shown && new Phrases(document, shown.source, shown.shown);
    if (cells.size || this.#phrases?.size) this.#card = this.#openable();
  }

  /** Shows what a check is about: its phrase, or its cell. */
  jump(at: number, result: Result): boolean {
    const check = result.shown.checks[at];
    if (!check) return false;
    const phrase = phraseOf(result.shown, check);
    const shown = this.#phrases?.rangeOf(at) ?? null;
    const range = shown ?? (phrase ? new PhraseFinder(result.source).rangeOf(phrase) : null);
    if (!range || !jumpToPhrase(document, range)) return this.#go(check.place, result);
    if (shown) this.#card?.card.open(shown);
    return true;
  }

  /** Shows a cell of the form. */
  showFact(fact: string, result: Result): boolean {
    return this.#go(result.shown.facts[fact], result);
  }

  #go(place: Place | null | undefined, { source }: Result): boolean {
    const spot = place && source.find(place);
    if (!spot || !jumpTo(document, spot)) return false;
    if (!(spot instanceof Range)) this.#card?.card.open(spot);
    return true;
  }

  #openable() {
    const end = new AbortController();
    const phrases = this.#phrases;
    const card = new Card(document, {
      language: () => this.words().language,
      signal: end.signal,
      about: {
        label: () => this.words().about,
        // Nobody listens while the extension is being replaced.
        open: (rule) => void sendMessage('aboutRule', rule).catch(() => {}),
      },
      partsOf: (subject) => this.#partsOf(subject),
      ...(phrases?.size ? { phraseAt: (x: number, y: number) => phrases.at(x, y) } : {}),
    });
    return { card, end };
  }

  #partsOf(subject: Spot): CardPart[] {
    const result = this.#result;
    if (!result) return [];
    const words = this.words();
    const { report, explained } = result.frame();
    const facts = new Map(report.facts.map((fact) => [fact.id, fact]));
    if (subject instanceof Range) {
      return (this.#phrases?.checksOf(subject) ?? []).flatMap((index) => {
        const check = result.shown.checks[index];
        if (!check?.underline) return [];
        const message = report.checks[index]?.message ?? '';
        const phrase = phraseOf(result.shown, check);
        return [toldPart(check.underline.told, phrase, message, facts, words)];
      });
    }
    const mark = this.#marks.get(subject);
    const checks = (mark?.checks ?? []).flatMap((index) => report.checks[index] ?? []);
    const suspect = explained[mark?.suspect ?? -1];
    const parts = cardParts(checks, facts, words);
    return suspect ? [suspectPart(suspect, words), ...parts] : parts;
  }
}
