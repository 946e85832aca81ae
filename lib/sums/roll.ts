import type { Field, Line } from './lines';
import { type Role, roleOf } from './roll-words';
import type { Found } from './search';
import type { Sheet } from './sheet';
import { isOneDigit } from './slip';
import { type Candidate, holdsMostly, type Tally, type Trial, tally, tryAt } from './trial';

/**
 * Accounts that are carried on: 期初余额 + 本期增加 − 本期减少 = 期末余额. No label calls the last of them a total, and yet each of them says
 * which of the lines before it make it.
 */

/** Lines between opening and closing, at the most. */
const LONGEST = 40;
/** Places at which the ways to read an account are compared. */
const MOST_CROSSES = 200;

/** The accounts among the lines of a field, each as it comes out best. */
export function rollForwards(sheet: Sheet, field: Field): Found[] {
  const { lines } = field;
  const found: Found[] = [];
  if (lines.length < 3 || field.crosses.length > MOST_CROSSES) return found;
  const roles = lines.map(roleAt);
  for (let closing = 2; closing < lines.length; closing++) {
    if (roles[closing] !== 'closing') continue;
    const opening = openingOf(roles, closing);
    if (opening < 0) continue;
    const one = bestOf(sheet, field, roles, opening, closing);
    if (one) found.push(one);
  }
  return found;
}

/** By the line's own label, or by the group that it stands in: 本期增加 over 购置 and 转入. */
function roleAt({ labels, isNoSum }: Line): Role | null {
  if (isNoSum) return null;
  for (let i = labels.length - 1; i >= 0; i--) {
    const role = roleOf(labels[i] ?? '');
    if (role) return role;
  }
  return null;
}

/** The nearest opening before a closing, no other closing between. */
function openingOf(roles: readonly (Role | null)[], closing: number): number {
  for (let i = closing - 1; i >= Math.max(0, closing - LONGEST); i--) {
    if (roles[i] === 'opening') return i;
    if (roles[i] === 'closing') return -1;
  }
  return -1;
}

function bestOf(
  sheet: Sheet,
  field: Field,
  roles: readonly (Role | null)[],
  opening: number,
  closing: number,
): Found | null {
  const moves: number[] = [];
  for (let i = opening + 1; i < closing; i++)
    if ((roles[i] === 'in' || roles[i] === 'out') && !field.lines[i]?.isPart) moves.push(i);
  // What came and went may stand above what was there: 净增加额, 加：期初余额, 期末余额.
  if (moves.length === 0 && roles[opening - 1] === 'in') moves.push(opening - 1);
  if (moves.length === 0) return null;
  const parents = new Uint8Array(field.lines.length);
  let best: { field: Field; candidate: Candidate; trials: Trial[]; tally: Tally } | null = null;
  let most = 0;
  const fields = [withOutgoing(field, roles), field];
  for (const some of waysOf(field, roles, moves)) {
    for (const signed of fields) {
      const candidate = { total: closing, terms: [opening, ...some].sort((a, b) => a - b) };
      const trials: Trial[] = [];
      for (const cross of field.crosses) {
        const trial = tryAt(sheet, signed, candidate, cross, parents);
        if (trial) trials.push(trial);
      }
      const counts = tally(trials);
      const slips = trials.filter(isSlipOfDigit).length;
      const score = counts.holds * 3 + counts.weak + counts.near - counts.differs * 2 + slips;
      if (trials.length === 0 || (best && score <= most)) continue;
      best = { field: signed, candidate, trials, tally: counts };
      most = score;
    }
  }
  if (!best) return null;
  const totals = moves.filter((i) => (field.lines[i]?.rank ?? 0) > 0);
  const isPlain =
    moves.length === closing - opening - 1
      ? isOneEach(roles, moves)
      : totals.length === 2 && isOneEach(roles, totals);
  return {
    ...best,
    basis: 'roll',
    accepted: holdsMostly(best.tally),
    isFirst: isPlain,
    plain: false,
    hinted: false,
  };
}

const isSlipOfDigit = ({ came, expected, found }: Trial): boolean =>
  came === 'differs' && isOneDigit(found - expected);

/** One line of what came and one of what went leave no other reading. */
const isOneEach = (roles: readonly (Role | null)[], moves: readonly number[]): boolean =>
  moves.length <= 2 && new Set(moves.map((i) => roles[i])).size === moves.length;

/** The totals among them; all of them; all others; for each kind its total or its first line, below which its parts stand. */
function waysOf(
  { lines }: Field,
  roles: readonly (Role | null)[],
  moves: readonly number[],
): number[][] {
  const isTotal = (i: number): boolean => (lines[i]?.rank ?? 0) > 0;
  const firsts = (['in', 'out'] as const).flatMap((role) => {
    const own = moves.filter((i) => roles[i] === role);
    return own.find(isTotal) ?? own[0] ?? [];
  });
  const ways = [moves.filter(isTotal), [...moves], moves.filter((i) => !isTotal(i)), firsts];
  return ways.filter(
    (way, at) => way.length > 0 && ways.findIndex((other) => `${other}` === `${way}`) === at,
  );
}

/** The same field, what went taken off. */
function withOutgoing(field: Field, roles: readonly (Role | null)[]): Field {
  const lines = field.lines.map(
    (line, i): Line => (roles[i] === 'out' ? { ...line, weight: -1 } : line),
  );
  return { ...field, lines };
}
