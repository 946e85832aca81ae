import type { Steps } from '../steps';
import { type Covered, coveredBy } from './covered';
import { counts, type Field, type Line } from './lines';
import { isResult, saidOf } from './result-words';
import { roleOf } from './roll-words';
import type { Found } from './search';
import type { Sheet } from './sheet';
import { bestSigns, type Option, type Signed, Values } from './signs';
import { isOneDigit } from './slip';
import { holdsMostly, type Tally, type Trial, tally, tryAt } from './trial';

/**
 * What is left of others: 净额 = 总额 − 准备, 利润总额 = 营业利润 + 营业外收入 − 营业外支出, 期末余额 = 期初余额 + 增加 − 减少. The label of the
 * last of them says so, those between mostly say how they count; where they do not, the figures do.
 */

/** Lines between a result and the first of what makes it, at the most. */
const LONGEST = 40;
/** First lines that are tried for each result. */
const MOST_BASES = 12;
/** So near any line may be the first. */
const NEAR = 4;
/** After so many lines that nothing makes no other is looked at. */
const FRUITLESS = 100;
/** Additions a cell that the search may spend. */
const MOST_A_CELL = 60;

/**
 * Finds the results of a field.
 * @param known sums that are found already: their terms are no terms of a result that counts their total
 */
export function* resultsOf(sheet: Sheet, field: Field, known: readonly Found[]): Steps<Found[]> {
  const { lines } = field;
  const found: Found[] = [];
  const budget = { left: lines.length * field.crosses.length * MOST_A_CELL + 50_000 };
  const made = new Set(
    known.flatMap(({ field: other, basis, accepted, candidate, tally }) =>
      other.byRow === field.byRow &&
      accepted &&
      basis !== 'figures' &&
      isClean(basis, tally) &&
      (candidate.terms[0] ?? 0) < candidate.total
        ? (other.lines[candidate.total]?.at ?? -1)
        : [],
    ),
  );
  let values: Values | undefined;
  let tried = 0;
  const covered = coveredBy(field, known);
  for (const [total, line] of lines.entries()) {
    if (total < 2 || !counts(line) || line.rank > 0 || !isResult(line) || made.has(line.at))
      continue;
    if (line.weight < 0) continue;
    values ??= Values.of(sheet, field);
    let best: Signed | null = null;
    for (const terms of readings(field, total, covered, values)) {
      const signed = bestSigns(values, total, terms, budget);
      const isMore = signed && (!best || signed.score > best.score);
      // Of two that print the same the one of its own level is meant.
      const isSame = signed && best && signed.score === best.score && isLevel(lines, terms, line);
      if (isMore || isSame) best = signed;
      if (budget.left < 0) return found;
    }
    yield;
    // Such labels mean something else here.
    if (++tried > FRUITLESS && found.length === 0) return found;
    if (!best) continue;
    const one = foundOf(sheet, field, total, best);
    if (!one) continue;
    found.push(one);
    covered.add(total, one.candidate.terms);
  }
  return found;
}

const isLevel = (lines: readonly Line[], [first]: readonly Option[], own: Line): boolean =>
  own.numbering > 0 && lines[first?.line ?? -1]?.numbering === own.numbering;

/** An account that is off at several places may be read otherwise. */
const isClean = (basis: Found['basis'], { differs }: Tally): boolean =>
  basis !== 'roll' || differs < 2;

/** The ways to read what makes a result, the nearest first. */
function* readings(
  { lines }: Field,
  total: number,
  covered: Covered,
  values: Values,
): Generator<Option[], void, void> {
  const own = lines[total];
  if (!own) return;
  yield* ofSections(lines, total);
  let bases = 0;
  for (let base = total - 2; base >= Math.max(0, total - LONGEST) && bases < MOST_BASES; base--) {
    if (!mayBegin(lines, base, total) || values.isEmpty(base)) continue;
    const terms: Option[] = [{ line: base, signs: [1], told: true }];
    let carried: 1 | -1 | 0 = 0;
    for (let i = base + 1; i < total; i++) {
      const option = optionOf(lines, i, total, base, carried, covered, values);
      if (!option) continue;
      const { told } = saidOf(lines[i] ?? own, own);
      if (told !== 0) carried = told;
      terms.push(option);
    }
    if (terms.length < 2) continue;
    bases++;
    yield terms;
  }
}

/** Whether a line may be the first of those that make a result. */
function mayBegin(lines: readonly Line[], base: number, total: number): boolean {
  const line = lines[base];
  const own = lines[total];
  if (!line || !own || !counts(line) || line.weight < 0) return false;
  if (saidOf(line, own).told < 0) return false;
  return (
    total - base <= NEAR ||
    base === 0 ||
    line.rank > 0 ||
    isResult(line) ||
    roleOf(line.labels.at(-1) ?? '') === 'opening' ||
    (line.numbering > 0 && line.numbering === own.numbering)
  );
}

/** How a line between may count; null where it does not. */
function optionOf(
  lines: readonly Line[],
  i: number,
  total: number,
  base: number,
  carried: 1 | -1 | 0,
  covered: Covered,
  values: Values,
): Option | null {
  const line = lines[i];
  const own = lines[total];
  if (!line || !own || !counts(line) || values.isEmpty(i)) return null;
  if (!isResult(line) && covered.isWithin(i, base, total)) return null;
  const { told, meant } = saidOf(line, own);
  if (told !== 0)
    return { line: i, signs: [values.isNegative(i) && told < 0 ? 1 : told], told: true };
  if (own.numbering > 0 && line.numbering > own.numbering) return null;
  const sign = meant < 0 && values.isNegative(i) ? 1 : meant;
  // Of an account the figures may say what went; what is net of others says it of each.
  const free: readonly number[] = roleOf(own.labels.at(-1) ?? '') === 'closing' ? [1, -1] : [1];
  // What follows 加 or 减 without a word of its own goes on with it, or is part of the line above.
  if (carried !== 0 && line.numbering === 0) return { line: i, signs: [carried, 0], told: true };
  if (line.rank > 0 || line.numbering > 0 || isResult(line) || !own.numbering)
    return { line: i, signs: meant < 0 ? (sign < 0 ? [-1, 1] : [1, -1]) : free, told: sign !== 0 };
  return { line: i, signs: [0, ...free], told: false };
}

const BOOK_VALUE = /[账帐]面(?:价值|净值)|净[值额]/;

/** 四、账面价值 of sections that each end in what is left: 原值, 累计折旧, 减值准备. */
function* ofSections(lines: readonly Line[], total: number): Generator<Option[], void, void> {
  const label = lines[total]?.labels.at(-1) ?? '';
  const role = roleOf(label);
  if (!role || !BOOK_VALUE.test(label)) return;
  const ends = lines.flatMap(({ labels }, i) => {
    const other = labels.at(-1) ?? '';
    return i < total && roleOf(other) === role && !BOOK_VALUE.test(other) ? [i] : [];
  });
  for (let many = Math.min(ends.length, SECTIONS); many > 1; many--)
    yield ends.slice(-many).map((line, i) => ({ line, signs: [i === 0 ? 1 : -1], told: true }));
}

/** Sections of such a table, at the most. */
const SECTIONS = 4;

/** The digits with which a result may miss are those of one slip, or it holds wherever it is printed. */
function foundOf(sheet: Sheet, field: Field, total: number, signed: Signed): Found | null {
  const lines = field.lines.map((line, i): Line => {
    const weight = signed.weights.get(i);
    return weight === undefined || weight === line.weight ? line : { ...line, weight };
  });
  const own: Field = { ...field, lines };
  const candidate = { total, terms: [...signed.weights.keys()].sort((a, b) => a - b) };
  const none = new Uint8Array(lines.length);
  const trials = field.crosses.flatMap(
    (cross): Trial | Trial[] => tryAt(sheet, own, candidate, cross, none) ?? [],
  );
  const counted = tally(trials);
  const isSlip =
    counted.differs === 1 &&
    trials.some(({ came, expected, found }) => came === 'differs' && isOneDigit(found - expected));
  if (!holdsMostly(counted) && !(isSlip && counted.holds > 0)) return null;
  return {
    field: own,
    candidate,
    trials,
    tally: counted,
    basis: 'result',
    accepted: true,
    isFirst: signed.told,
    plain: false,
    hinted: false,
  };
}
