import type { Reason } from '../rules';
import type { FigureState } from '../rules/pack-relations';
import type { Check } from '.';

/**
 * Why a check could not be made, as far as it concerns a reviewer. `likely-slip`: with its blanks as nothing the sum is off.
 * `unread`: something was printed that we could not read or be certain of. `unchecked`: nothing speaks against the figures,
 * there are only too few of them.
 */
export type Doubt = 'likely-slip' | 'unread' | 'unchecked';

/** What kind of doubt an incomplete check is; null for one that was made, or that there was nothing for. */
export function doubtOf({ outcome, reason }: Pick<Check, 'outcome' | 'reason'>): Doubt | null {
  return outcome === 'incomplete' ? kindOf(reason) : null;
}

function kindOf(reason: Reason): Doubt {
  switch (reason.kind) {
    case 'blanks-differ':
    case 'blank-contradicted':
    case 'sum-blanks':
      return 'likely-slip';
    case 'no-total':
    case 'unknown-terms':
      return reason.state === 'blank' ? 'unchecked' : 'unread';
    case 'year-unread':
      return reason.state === 'blank' || reason.state === 'absent' ? 'unchecked' : 'unread';
    case 'relation':
      return ofRelation(reason);
    case 'missing-table':
      // A section that says in words what its table would have said has been read.
      return reason.instead?.words && !reason.instead.other ? 'unchecked' : 'unread';
    // Told of the cell that could not be read, or a remark that asks nobody to look.
    case 'told-unknown':
    case 'sum-near':
    case 'missing-section':
    case 'empty-section':
    case 'silent-section':
      return 'unchecked';
    default:
      return 'unread';
  }
}

const ILLEGIBLE: ReadonlySet<FigureState> = new Set(['unreadable', 'unplaced']);

function ofRelation({
  result,
  target,
  terms,
}: Extract<Reason, { readonly kind: 'relation' }>): Doubt {
  if (result !== 'unknown') return 'unchecked';
  const unknown = [target, ...terms].filter(({ value }) => value === null);
  if (unknown.some(({ state }) => ILLEGIBLE.has(state))) return 'unread';
  // Its blanks could make it hold, but it does not hold without them.
  const isOff = target.value !== null && unknown.every(({ state }) => state === 'blank');
  return isOff ? 'likely-slip' : 'unchecked';
}
