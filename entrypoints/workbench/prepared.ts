import { effect } from '@preact/signals';
import { inOrder, learnOrder, orderKeyOf } from './row-order';
import type { Row } from './rows';
import { rows, state } from './run-model';
import { formOf } from './shown-rows';

/** Rows in one go, so that nobody notices. */
const AT_ONCE = 400;

/** What is made of rows before it is asked for: their texts first, since their keys are others with each letter that is new. */
const PASSES: readonly ((some: readonly Row[]) => void)[] = [
  (some) => some.forEach(formOf),
  learnOrder,
  (some) => some.forEach(orderKeyOf),
];

/** Prepares what rows are looked through for and put in order by while nothing else is to be done; returns how to stop. */
export function prepareRows(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = effect(() => {
    const all = rows.value;
    clearTimeout(timer);
    const from = (at: number, pass: number): void => {
      PASSES[pass]?.(all.slice(at, at + AT_ONCE));
      if (at + AT_ONCE < all.length) timer = setTimeout(() => from(at + AT_ONCE, pass));
      else if (pass + 1 < PASSES.length) timer = setTimeout(() => from(0, pass + 1));
      // While a run goes on there are other rows all the time.
      else if (state.value?.state !== 'running') inOrder(all, { by: 'unit', down: false });
    };
    timer = setTimeout(() => from(0, 0), 300);
  });
  return () => {
    stop();
    clearTimeout(timer);
  };
}
