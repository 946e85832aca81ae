import type { ToldFigure } from './figure';
import type { NarrativeToken } from './tokens';

/** What one counts in cases, pieces, items: writers mix them. */
const COUNTED = /^(?:条次?|件次?|篇次?|人次|[份起宗例项次部个期])$/;
/** Who came, saw or subscribed is no piece of what was published. */
export const PEOPLE = '人次';
/** Pieces of writing are counted in any of these. */
const PIECES = /^[条件篇份]次?$/;

/** Pieces, each as often as it was put out. */
const TIMES = /^[条件篇]次$/;

/** Whether a unit counts things that a list may break down. */
export function isCounted(unit: string): boolean {
  return COUNTED.test(unit);
}

/** Whether a unit counts pieces of writing. */
export function isPiece(unit: string): boolean {
  return PIECES.test(unit);
}

/** `3862条次` is made of 条, and of what happened so many 次. */
export function isAlike(part: ToldFigure, whole: ToldFigure): boolean {
  if (part.unit === '次' && TIMES.test(whole.unit)) return true;
  return whole.unit === '' || part.unit.replace('次', '') === whole.unit.replace('次', '');
}

/** Information is made of files, articles and notices: one list may count them in all of these. */
export function isInPieces(
  tokens: readonly NarrativeToken[],
  parts: readonly number[],
  whole: ToldFigure,
): boolean {
  const units = parts.map((item) => tokens[item]?.figure?.unit ?? '');
  if (!PIECES.test(whole.unit) || !units.every((unit) => PIECES.test(unit))) return false;
  return units.length > 2 && (units.includes(whole.unit) || new Set(units).size === 1);
}
