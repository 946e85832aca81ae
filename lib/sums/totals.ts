import { belowFirst, namedTotals, numberedTerms } from './below';
import { counts, type Field, type Line, numberingOf } from './lines';
import { matchingLines } from './matching';
import { roleOf } from './roll-words';
import type { Candidate } from './trial';

/** Totals of one rank beyond which a grand total over all of them is not looked for. */
const MANY = 200;

/** Lines that are nothing to add: in another total already, or never added. */
export interface Known {
  /** Lines that are part of a total or of a parent that is known to add them up. */
  readonly covered: Uint8Array;
  /** Lines that are the sum of lines below them. */
  readonly parents: Uint8Array;
}

/** The lines with a total's label, those of inner groups first, then by what they claim. */
export function totalLines({ lines }: Field): number[] {
  const depth = (i: number): number => lines[i]?.totalAt ?? 0;
  const rank = (i: number): number => lines[i]?.rank ?? 0;
  return lines
    .flatMap((line, i) => (line.rank > 0 && !line.isNoSum ? [i] : []))
    .sort((a, b) => rank(a) - rank(b) || depth(b) - depth(a) || a - b);
}

/** Ways to read what a total adds up, the likeliest first; made one by one, since the first is mostly the one. */
export function* waysOf(
  field: Field,
  total: number,
  known: Known,
  totals: number,
): Generator<Candidate, void, void> {
  const own = field.lines[total];
  if (!own) return;
  const matching = matchingLines(field.lines, total);
  if (matching.length > 1) {
    yield { total, terms: matching };
    return;
  }
  const numbered = numberedTerms(field.lines, own, total);
  if (numbered.length > 1) yield { total, terms: numbered };
  const named = namedTotals(field.lines, own);
  if (named.length > 1) yield { total, terms: named };
  const seen = new Set<string>();
  for (const terms of termsOf(field.lines, total, own, known, totals)) {
    if (terms.length === 0) continue;
    const ends = [terms[0] ?? 0, terms.at(-1) ?? 0].sort((a, b) => a - b);
    const key = `${terms.length} ${ends} ${terms.reduce((a, b) => a + b, 0)}`;
    if (seen.has(key)) continue;
    seen.add(key);
    yield { total, terms };
  }
}

function* termsOf(
  lines: readonly Line[],
  total: number,
  own: Line,
  { covered, parents }: Known,
  totals: number,
): Generator<number[], void, void> {
  const [start, end] = scopeOf(lines, total);
  for (const step of [-1, 1]) {
    const inScope = (i: number): boolean => i >= start && i < end;
    const run: number[] = [];
    let i = total + step;
    for (; inScope(i) && !claimsAsMuch(lines[i], own); i += step) run.push(i);
    const isCut = inScope(i);
    const plain = run.filter((i) => counts(lines[i]));
    const free = plain.filter((i) => !covered[i]);
    yield free;
    // A heading begins what the total below it adds up.
    const opening = step < 0 ? run.findIndex((i) => lines[i]?.opens) : -1;
    const section = opening < 0 ? [] : run.slice(0, opening + 1).filter((i) => counts(lines[i]));
    yield section.filter((i) => !covered[i]);
    yield withLastTotal(lines, own, run, isCut ? i : -1);
    yield plain.filter((i) => lines[i]?.rank === 0 && !parents[i]);
    yield free.filter((i) => (lines[i]?.rank ?? 0) > 0);
    const leaves = free.filter((i) => lines[i]?.rank === 0);
    yield* rootsOf(lines, leaves);
    if (step > 0) {
      // What is left at the end is no part of what went.
      const closing = run.findIndex((i) => roleOf(lines[i]?.labels.at(-1) ?? '') === 'closing');
      if (closing > 0) yield run.slice(0, closing).filter((i) => counts(lines[i]) && !covered[i]);
      yield* belowFirst(lines, run, numberingOf(own.labels.at(-1) ?? ''));
    }
    const inOrder = [...free].sort((a, b) => a - b);
    yield withoutParts(lines, inOrder);
    if (!isCut || totals > MANY) continue;
    const side = [...run];
    // Never past a total that claims more.
    for (; inScope(i) && (lines[i]?.rank ?? 0) <= own.rank; i += step) side.push(i);
    const whole = side.filter((i) => counts(lines[i]) && !covered[i]);
    yield whole;
    yield whole.filter((i) => lines[i]?.rank === own.rank);
    yield side.filter((i) => counts(lines[i]) && lines[i]?.rank === 0 && !parents[i]);
  }
}

/** The nearest total and what stands since: 归属于母公司权益合计, 少数股东权益, 所有者权益合计. */
function withLastTotal(
  lines: readonly Line[],
  own: Line,
  run: readonly number[],
  cut: number,
): number[] {
  const side = cut < 0 ? run : [...run, cut];
  const last = side.findIndex((i) => (lines[i]?.rank ?? 0) > 0);
  const isLess = last > 0 && (lines[side[last] ?? -1]?.rank ?? 0) <= own.rank;
  return isLess ? side.slice(0, last + 1).filter((i) => counts(lines[i])) : [];
}

/** A run ends at the next total that claims as much. */
function claimsAsMuch(line: Line | undefined, own: Line): boolean {
  return !!line && line.rank >= own.rank && line.totalAt <= own.totalAt;
}

/** The lines of the innermost group that holds more than the total itself: the first, and the one behind the last. */
function scopeOf(lines: readonly Line[], total: number): [start: number, end: number] {
  const own = lines[total];
  for (let depth = own?.totalAt ?? 0; depth > 0; depth--) {
    // The group's label may be printed once for all its lines, or again for each.
    const isIn = (line: Line | undefined): boolean => {
      // A title above may reach one line and not the other, so that it need not stand at the same depth.
      const group = own?.path[depth - 1] ?? -1;
      if (!line || !own || line.path.includes(group)) return !!line;
      for (let i = 0; i < depth; i++) if (line.labels[i] !== own.labels[i]) return false;
      return true;
    };
    let start = total;
    while (isIn(lines[start - 1])) start--;
    let end = total + 1;
    while (isIn(lines[end])) end++;
    if (end - start > 1) return [start, end];
  }
  return [0, lines.length];
}

/** Only the outermost of the lines: by code, by numbering, by indentation. */
function rootsOf(lines: readonly Line[], run: readonly number[]): number[][] {
  const coded = run.filter((i) => lines[i]?.code !== '');
  const numbered = run.filter((i) => (lines[i]?.numbering ?? 0) > 0);
  const least = (values: number[]): number =>
    values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const short = least(coded.map((i) => lines[i]?.code.length ?? 0));
  const top = least(numbered.map((i) => lines[i]?.numbering ?? 0));
  const left = least(run.map((i) => lines[i]?.indent ?? 0));
  return [
    coded.filter((i) => lines[i]?.code.length === short),
    numbered.filter((i) => lines[i]?.numbering === top),
    run.filter((i) => lines[i]?.indent === left),
  ];
}

/** 其中 may go on below its own line, up to the next line like the one before it. */
function withoutParts(lines: readonly Line[], run: readonly number[]): number[] {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) return [];
  const isInRun = new Set(run);
  const kept: number[] = [];
  let whole: Line | undefined;
  for (let i = first; i <= last; i++) {
    const line = lines[i];
    if (!line) continue;
    if (line.isPart) {
      whole = lines[i - 1]?.isPart ? whole : (whole ?? lines[i - 1]);
      continue;
    }
    if (whole && line.numbering === whole.numbering && (line.numbering > 0 || line.rank > 0))
      whole = undefined;
    if (!whole && isInRun.has(i)) kept.push(i);
  }
  return kept;
}
