import { sendMessage } from '../../lib/browser/protocol';
import { Card } from '../../lib/marks/card';
import type { CardWords } from '../../lib/marks/card/content';
import { keepOutOfCopies } from '../../lib/marks/copying';
import { Current } from '../../lib/marks/current';
import { addHighlight, clearHighlights, takeHolders } from '../../lib/marks/highlights';
import { jumpTo, jumpToPhrase } from '../../lib/marks/jump';
import { type LegendWords, showLegend } from '../../lib/marks/legend';
import { type CellMark, CellMarks } from '../../lib/marks/mark';
import { PhraseFinder } from '../../lib/marks/phrase';
import { PhraseStops } from '../../lib/marks/phrase-stops';
import { Phrases } from '../../lib/marks/phrases';
import type { OpenFold } from '../../lib/marks/reveal';
import { phraseOf, type ShownMark } from '../../lib/marks/shown';
import { TOKENS } from '../../lib/marks/tokens';
import type { Spot } from '../../lib/page/source';
import type { Place } from '../../lib/place';
import type { Result } from './audited-page';
import { Explainer } from './explainer';

/** Words are asked for only when they are shown: the browser has to send them first. */
export interface ViewWords {
  readonly card: () => CardWords;
  readonly legend: () => LegendWords;
}

/** What is seen in the page: marks, underlines and the card. Everything of it can be taken away without a trace. */
export class View {
  readonly #cells = new CellMarks(document);
  readonly #stops = new PhraseStops();
  #marked: ReadonlyMap<Element, CellMark> = new Map();
  #phrases: Phrases | null = null;
  #card: { card: Card; end: AbortController } | null = null;
  readonly #current = new Current(document);
  /** The check that the page shows now, by its index; null where nobody has been led to one. */
  at: number | null = null;

  /** @param open what opens a folded part of the page; it is rarely asked for */
  constructor(
    private readonly words: ViewWords,
    private readonly open: OpenFold,
  ) {}

  /** Shows a result, or nothing. A card that is open stays so where what it explains is still marked. */
  show(result: Result | null): void {
    const { subject = null, isPinned = false } = this.#card?.card ?? {};
    this.#card?.end.abort();
    this.#card = null;
    this.#current.clear();
    this.at = null;
    clearHighlights();
    const shown = result?.shown.isAudited ? result : null;
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
    this.#marked = cells;
    this.#cells.show(cells);
    this.#phrases = shown && new Phrases(document, shown.source, shown.shown);
    this.#stops.show(this.#phrases?.ranges ?? []);
    if (!shown || !(cells.size || this.#phrases?.size)) return;
    this.#card = this.#openable(shown, marks);
    if (subject && !(subject instanceof Range) && marks.has(subject)) {
      this.#card.card.open(subject, isPinned);
    }
  }

  /** Shows what a check is about: its phrase, or its cell. */
  async jump(at: number, result: Result): Promise<boolean> {
    const check = result.shown.checks[at];
    if (!check) return false;
    const phrase = phraseOf(result.shown, check);
    const shown = this.#phrases?.rangeOf(at) ?? null;
    const range = shown ?? (phrase ? new PhraseFinder(result.source).rangeOf(phrase) : null);
    if (!range || !(await jumpToPhrase(document, range, this.open))) {
      const isThere = await this.#go(check.place, result);
      if (isThere) this.at = at;
      return isThere;
    }
    this.#current.show(range);
    this.at = at;
    if (!shown) return true;
    this.#stops.focus(shown);
    this.#card?.card.open(shown);
    return true;
  }

  /** Shows a cell of the form. */
  showFact(fact: string, result: Result): Promise<boolean> {
    return this.#go(result.shown.facts[fact], result);
  }

  async #go(place: Place | null | undefined, { source }: Result): Promise<boolean> {
    const spot = place && source.find(place);
    if (!spot || !(await jumpTo(document, spot, this.open))) return false;
    this.at = null;
    this.#current.show(spot);
    if (!(spot instanceof Range)) this.#card?.card.open(spot);
    return true;
  }

  #openable(result: Result, marks: ReadonlyMap<Element, ShownMark>) {
    const end = new AbortController();
    const { signal } = end;
    const phrases = this.#phrases;
    const explainer = new Explainer(result, marks, phrases, this.words.card);
    const card = new Card(document, {
      words: this.words.card,
      signal,
      about: {
        // Nobody listens while the extension is being replaced.
        open: (rule) => void sendMessage('aboutRule', rule).catch(() => {}),
      },
      partsOf: (subject: Spot) => explainer.partsOf(subject),
      cellsOf: (check) => explainer.cellsOf(check),
      phrasesIn: (element) => this.#stops.phrasesIn(element),
      ...(phrases?.size ? { phraseAt: (x: number, y: number) => phrases.at(x, y) } : {}),
    });
    keepOutOfCopies(window, () => this.#take(card), signal);
    const kinds = () =>
      TOKENS.filter((token) =>
        [...marks.values()].some(({ tokens: [first, ...others] }) =>
          first === 'dismissed' ? token === first : token === first || others.includes(token),
        ),
      );
    showLegend(document, this.words.legend, kinds, signal);
    return { card, end };
  }

  /** Takes all of it out of the page for a moment; gives what puts it back. */
  #take(card: Card): () => void {
    const backs = [card.take(), this.#stops.take(), takeHolders()];
    this.#cells.clear();
    return () => {
      this.#cells.show(this.#marked);
      for (const back of backs) back();
    };
  }
}
