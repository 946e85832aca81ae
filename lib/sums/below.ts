import { NUMERALS } from '../text/numerals';
import { counts, type Line } from './lines';
import { bareLabel } from './total-words';

/** What the words of a label or of the lines about a total say of its terms, beside the order in which they stand. */

/** 负债和所有者权益总计: the totals that its own label names. */
export function namedTotals(lines: readonly Line[], own: Line): number[] {
  const names = namesIn(own);
  if (names.length < 2) return [];
  const found = names.map((name) =>
    lines.findIndex(
      (line) => line.rank > 0 && line.at < own.at && counts(line) && nameOf(line) === name,
    ),
  );
  return found.includes(-1) ? [] : found;
}

const NAMED = new RegExp(`\\([${NUMERALS}]{1,3}\\)`, 'g');

/** 上述（一）和（二）小计: the lines numbered so, the nearest above it. */
export function numberedTerms(lines: readonly Line[], own: Line, total: number): number[] {
  const label = own.labels[own.totalAt] ?? '';
  const names = label.match(NAMED) ?? [];
  if (names.length < 2 || !/[和及与、]/.test(label)) return [];
  const found = names.map((name) => {
    for (let i = total - 1; i >= 0; i--)
      if (lines[i]?.labels.at(-1)?.startsWith(name) && counts(lines[i])) return i;
    return -1;
  });
  return found.includes(-1) ? [] : found;
}

const TOTAL_WORD = /(?:小计|合计|共计|总计|总合计)(?:数|额|金额)?$/;

const nameOf = ({ labels, totalAt }: Line): string =>
  bareLabel(labels[totalAt] ?? '').replace(TOTAL_WORD, '');

const namesIn = (own: Line): string[] =>
  nameOf(own)
    .split(/[和及与]/)
    .filter((name) => name !== '');

/**
 * Lines below a total that stands first: up to the next one numbered as high as itself (一、支出合计, 1、…, 2、…, 二、…), and where 其中
 * begins them, the parts of the total, up to the next 其中.
 */
export function* belowFirst(
  lines: readonly Line[],
  run: readonly number[],
  level: number,
): Generator<number[], void, void> {
  const higher = run.findIndex((i) => isAsHigh(lines[i], level));
  const section = higher < 0 ? run : run.slice(0, higher);
  if (level > 0) yield section.filter((i) => counts(lines[i]));
  const [first = -1] = run;
  if (!lines[first]?.isPart) return;
  const next = run.findIndex((i, at) => at > 0 && lines[i]?.isPart);
  const parts = next < 0 ? run : run.slice(0, next);
  yield parts.filter((i) => lines[i]?.isNoSum === false);
}

const isAsHigh = (line: Line | undefined, level: number): boolean =>
  !!line && line.numbering > 0 && line.numbering <= level;
