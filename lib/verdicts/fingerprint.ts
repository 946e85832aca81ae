import { narrowed, withoutSpace } from '../text/space';
import { simplified } from '../text/traditional';
import type { JudgedCheck, JudgedReport } from './types';

const DECORATION = /[^\p{L}\p{N}.-]+/gu;
const FIGURES = /\d+(?:[.,]\d+)*/g;

/** A name in one spelling, whatever its spaces, widths, brackets and characters. */
export const normalised = (name: string): string =>
  simplified(withoutSpace(narrowed(name)))
    .replace(DECORATION, '')
    .toLowerCase();

/** What a report is known by: who published it for which year or, where the page does not tell, its address. */
export function reportKeyOf({
  report: { issuer, year },
  source: { url },
}: Pick<JudgedReport, 'report' | 'source'>): string {
  const whose =
    issuer === null || year === null ? [url.replace(/#.*/s, '')] : [normalised(issuer), year];
  return JSON.stringify(whose);
}

/**
 * What each check of a report is known by, visit after visit: the report, the rule, the cell or the words, and the other
 * report that it takes. Figures are no part
 * of it, those in words neither. Checks that nothing else tells apart are numbered.
 */
export function fingerprintsOf(report: JudgedReport): string[] {
  const key = reportKeyOf(report);
  const seen = new Map<string, number>();
  return report.checks.map(({ rule, target, quote = '', against }) => {
    const words = normalised(quote.replace(FIGURES, ''));
    const other = against ? [normalised(against.issuer ?? against.url), against.year] : [];
    const place = [rule, normalised(target), words, ...other].join('|');
    const count = (seen.get(place) ?? 0) + 1;
    seen.set(place, count);
    return `${key}|${place}${count > 1 ? `|${count}` : ''}`;
  });
}

/** Hash of all figures that a check rests on, and of what came of them: where one has changed, it is to be judged anew. */
export function figuresOf(
  { outcome, expected, found, terms, cells = [], quote = '' }: JudgedCheck,
  valueIn: (fact: string) => number | null,
): string {
  return hash(
    JSON.stringify([
      outcome,
      expected,
      found,
      terms.map(({ fact, weight }) => [fact, weight, valueIn(fact)]),
      cells.map(({ value, weight }) => [value, weight]),
      narrowed(quote).match(FIGURES) ?? [],
    ]),
  );
}

/** FNV-1a, twice from different starts: 64 bits, enough to tell a change from none. */
function hash(text: string): string {
  const half = (start: number) => {
    let sum = start;
    for (let at = 0; at < text.length; at++) {
      sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193) >>> 0;
    }
    return sum.toString(16).padStart(8, '0');
  };
  return half(0x811c9dc5) + half(0x050c5d1f);
}
