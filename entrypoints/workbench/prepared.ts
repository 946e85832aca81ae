import { effect } from '@preact/signals';
import { runSliced, type Steps } from '../../lib/steps';
import { ordering } from './row-order';
import type { Row } from './rows';
import { rows, state } from './run-model';
import { formOf } from './shown-rows';
import { stopsIn } from './steps';

/** Rows in one go, so that nobody notices. */
const AT_ONCE = 200;
/** Before it begins: what is looked at first comes first. ms */
const REST = 300;
const BY_NAME = { by: 'unit', down: false } as const;

/** Prepares what rows are put in order by, looked through for and gone through by while nothing else is to be done; returns how to stop. */
export function prepareRows(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let end = new AbortController();
  const stop = effect(() => {
    const all = rows.value;
    clearTimeout(timer);
    end.abort();
    end = new AbortController();
    const { signal } = end;
    // What is given up is begun anew with the next rows.
    timer = setTimeout(() => void runSliced(prepared(all), { signal }).catch(() => {}), REST);
  });
  return () => {
    stop();
    clearTimeout(timer);
    end.abort();
  };
}

function* prepared(all: readonly Row[]): Steps<void> {
  // While a run goes on there are other rows all the time.
  if (state.peek()?.state !== 'running') yield* ordering(all, BY_NAME);
  for (let from = 0; from < all.length; from += AT_ONCE) {
    const some = all.slice(from, from + AT_ONCE);
    for (const row of some) formOf(row);
    stopsIn(some, null);
    yield;
  }
}
