import { tryOne } from '../../damage/trials';

/** What many reports damaged at random came to. */
export interface Tried {
  /** A line for each report with a figure misread, and for each with a sum wrongly accused. */
  readonly wrong: readonly string[];
  readonly accused: readonly string[];
  /** Of the figures shown, how many were read, 0 to 1. */
  readonly read: number;
}

/**
 * Tries the reports of so many seeds, from the first on.
 * @param sets the kinds of damage, as `tryOne` takes them
 */
export function tryAll(first: number, count: number, sets?: Parameters<typeof tryOne>[1]): Tried {
  const wrong: string[] = [];
  const accused: string[] = [];
  let shown = 0;
  let read = 0;
  for (let seed = first; seed < first + count; seed++) {
    const { kinds, verdict } = tryOne(seed, sets);
    const told = `seed ${seed}, ${kinds.join(' + ')}`;
    if (verdict.wrong.length > 0) wrong.push(`${told}: ${verdict.wrong[0]}`);
    if (verdict.falseAlarms.length > 0) accused.push(`${told}: ${verdict.falseAlarms[0]}`);
    shown += verdict.shown;
    read += verdict.read;
  }
  return { wrong, accused, read: read / shown };
}
