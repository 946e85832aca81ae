import { effect } from '@preact/signals';
import { formOf } from './rows';
import { rows } from './run-model';

/** Rows in one go, so that nobody notices. */
const AT_ONCE = 400;

/** Prepares what rows are looked through for while nothing else is to be done; returns how to stop. */
export function prepareSearch(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = effect(() => {
    const all = rows.value;
    clearTimeout(timer);
    const from = (at: number): void => {
      for (const row of all.slice(at, at + AT_ONCE)) formOf(row);
      if (at + AT_ONCE < all.length) timer = setTimeout(from, 0, at + AT_ONCE);
    };
    timer = setTimeout(from, 300, 0);
  });
  return () => {
    stop();
    clearTimeout(timer);
  };
}
