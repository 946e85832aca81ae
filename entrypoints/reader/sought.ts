import { effect } from '@preact/signals';
import { fromHash, whereIn } from '../../lib/verdicts';
import { jump, jumpToFact } from './marks';
import { state } from './model';

/** What is drawn a little later than the rest gets so many looks, so far apart, in ms. */
const LOOKS = 20;
const BETWEEN = 150;

/** Leads to the finding that the end of the address names, once the document is there and whenever another is named. */
export function followAddress(): void {
  let last = 0;
  const go = async () => {
    const own = ++last;
    const { value } = state;
    const sought = fromHash(location.hash);
    if (!sought || value.kind !== 'audited') return;
    const to = whereIn(value.audited.frame.report, sought);
    if (!to) return;
    for (let looks = 0; looks < LOOKS && own === last; looks++) {
      await new Promise((resolve) => setTimeout(resolve, BETWEEN));
      if (await ('check' in to ? jump(to.check) : jumpToFact(to.fact))) return;
    }
  };
  addEventListener('hashchange', () => void go());
  effect(() => {
    if (state.value.kind === 'audited') void go();
  });
}
