import { Card } from '../../lib/marks/card';
import { type CardWords, cardParts, suspectPart } from '../../lib/marks/card/content';
import { jumpTo } from '../../lib/marks/jump';
import { type CellMark, CellMarks } from '../../lib/marks/mark';
import { clearHighlights, showHighlights } from '../../lib/marks/text';
import { type Mark, marksOf, TOKENS, type Token } from '../../lib/marks/tokens';
import type { Place, TextRange } from '../../lib/page/blocks';
import type { Result } from './auditor';

/** What is seen in the page: marks and the card. Everything of it can be taken away without a trace. */
export class View {
  readonly #cells = new CellMarks(document);
  #result: Result | null = null;
  #marks: ReadonlyMap<Place, Mark> = new Map();
  #card: { card: Card; end: AbortController } | null = null;

  constructor(private readonly words: CardWords) {}

  /** Shows a result, or nothing. */
  show(result: Result | null): void {
    this.#card?.end.abort();
    this.#card = null;
    clearHighlights(TOKENS);
    this.#result = result;
    const isAudited = result && (result.audit.isReport || result.audit.sums.count > 0);
    this.#marks = isAudited ? marksOf(result.audit) : new Map();

    const cells = new Map<Element, CellMark>();
    const phrases: [TextRange, Token][] = [];
    for (const [place, { tokens, checks, suspect }] of this.#marks) {
      if ('start' in place)
        phrases.push(...tokens.slice(0, 1).map((token) => [place, token] as [TextRange, Token]));
      else cells.set(place, { tokens, description: this.#describe(checks, suspect) });
    }
    this.#cells.show(cells);
    showHighlights(document, phrases);
    if (cells.size) this.#card = this.#openable();
  }

  jump(check: number, result: Result): boolean {
    return this.#go(result.places[check]);
  }

  /** Shows a cell of the form. */
  showFact(fact: string, result: Result): boolean {
    return this.#go(result.audit.facts.find(({ id }) => id === fact)?.place);
  }

  #go(place: Place | null | undefined): boolean {
    if (!place || !jumpTo(document, place)) return false;
    if (!('start' in place)) this.#card?.card.open(place);
    return true;
  }

  #describe(checks: readonly number[], at: number | undefined): string {
    const suspect = this.#result?.report.suspects[at ?? -1];
    const messages = checks.map((check) => this.#result?.report.checks[check]?.message);
    return [suspect && this.words.explain(suspect), ...messages].filter(Boolean).join('\n');
  }

  #openable() {
    const end = new AbortController();
    const report = this.#result?.report;
    const facts = new Map(report?.facts.map((fact) => [fact.id, fact]));
    const card = new Card(document, {
      language: this.words.language,
      signal: end.signal,
      partsOf: (cell) => {
        const checks = (this.#marks.get(cell)?.checks ?? []).flatMap(
          (index) => report?.checks[index] ?? [],
        );
        const suspect = report?.suspects[this.#marks.get(cell)?.suspect ?? -1];
        const parts = cardParts(checks, facts, this.words);
        return suspect ? [suspectPart(suspect, this.words), ...parts] : parts;
      },
    });
    return { card, end };
  }
}
