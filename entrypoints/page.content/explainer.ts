import {
  type CardPart,
  type CardWords,
  cardParts,
  suspectPart,
} from '../../lib/marks/card/content';
import { toldPart } from '../../lib/marks/card/told';
import type { Phrases } from '../../lib/marks/phrases';
import { phraseOf, type ShownMark } from '../../lib/marks/shown';
import type { SumCells } from '../../lib/marks/spotlight';
import type { Spot } from '../../lib/page/source';
import type { Place } from '../../lib/place';
import type { Result } from './audited-page';
import { judgedPart } from './judged-part';

/** What the card says of a marked cell or an underlined phrase, taken from the audit when somebody asks. */
export class Explainer {
  constructor(
    private readonly result: Result,
    private readonly marks: ReadonlyMap<Element, ShownMark>,
    private readonly phrases: Phrases | null,
    private readonly words: () => CardWords,
  ) {}

  partsOf(subject: Spot): CardPart[] {
    const { result, phrases } = this;
    const words = this.words();
    const { report, explained, judgements } = result.frame();
    const facts = new Map(report.facts.map((fact) => [fact.id, fact]));
    if (subject instanceof Range) {
      return (phrases?.checksOf(subject) ?? []).flatMap((index) => {
        const check = result.shown.checks[index];
        if (!check?.underline) return [];
        const message = report.checks[index]?.message ?? '';
        const phrase = phraseOf(result.shown, check);
        const part = toldPart(check.underline.told, phrase, message, facts, words);
        return [judgedPart(part, judgements[index])];
      });
    }
    const mark = this.marks.get(subject);
    const indexes = (mark?.checks ?? []).filter((index) => report.checks[index]);
    const checks = indexes.flatMap((index) => report.checks[index] ?? []);
    const suspect = explained[mark?.suspect ?? -1];
    const parts = cardParts(checks, facts, words, indexes).map((part, at) =>
      judgedPart(part, judgements[indexes[at] ?? -1]),
    );
    const isSure = mark?.tokens.includes('suspect');
    return suspect ? [suspectPart(suspect, words, isSure), ...parts] : parts;
  }

  /** The cells of a check's sum; null for one that is no sum. */
  cellsOf(index: number): SumCells | null {
    const { shown, source, frame } = this.result;
    const check = frame().report.checks[index];
    const told = shown.checks[index];
    if (!check || !told) return null;
    const cellAt = (place: Place | null | undefined): Element | null => {
      const spot = place && source.find(place);
      return spot instanceof Element ? spot : null;
    };
    const terms = check.cells
      ? check.cells.map(({ weight }, at) => ({ weight, place: told.terms?.[at] }))
      : check.terms.map(({ fact, weight }) => ({ weight, place: shown.facts[fact] }));
    if (!terms.length) return null;
    return {
      total: cellAt(told.place),
      terms: terms.map(({ weight, place }) => ({
        cell: cellAt(place),
        sign: weight < 0 ? '−' : '+',
      })),
    };
  }
}
