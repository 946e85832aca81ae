import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runNow, runSliced, type Steps } from '../../../lib/steps';

let now = 0;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Steps that take 5 ms each on the clock of the test, and how many of them were taken. */
function work(count: number, last?: () => void) {
  const taken = { steps: 0 };
  function* steps(): Steps<string> {
    while (taken.steps < count) {
      now += 5;
      taken.steps++;
      yield;
    }
    last?.();
    return 'done';
  }
  return { taken, steps: steps() };
}

const { signal } = new AbortController();

test('at one go every step is taken', () => {
  const { taken, steps } = work(7);
  expect(runNow(steps)).toBe('done');
  expect(taken.steps).toBe(7);
});

test('in slices the page has its turn whenever the budget is used up', async () => {
  const { taken, steps } = work(7);
  const pauses: number[] = [];
  vi.spyOn(globalThis, 'setTimeout').mockImplementation((goOn) => {
    pauses.push(taken.steps);
    queueMicrotask(goOn as () => void);
    return 0 as unknown as ReturnType<typeof setTimeout>;
  });
  expect(await runSliced(steps, { signal, budget: 8 })).toBe('done');
  expect(pauses).toEqual([2, 4, 6]);
});

test('what fits into the budget is done without a pause', async () => {
  const { steps } = work(3);
  const running = runSliced(steps, { signal, budget: 100 });
  expect(vi.getTimerCount()).toBe(0);
  expect(await running).toBe('done');
});

test('once aborted it takes no further step', async () => {
  const controller = new AbortController();
  const { taken, steps } = work(7);
  const running = runSliced(steps, { signal: controller.signal, budget: 8 });
  const outcome = expect(running).rejects.toMatchObject({ name: 'AbortError' });
  controller.abort();
  await vi.runAllTimersAsync();
  await outcome;
  expect(taken.steps).toBe(2);
});

test('what goes wrong in a step is told', async () => {
  const { steps } = work(3, () => {
    throw new Error('in a step');
  });
  const outcome = expect(runSliced(steps, { signal, budget: 8 })).rejects.toThrow('in a step');
  await vi.runAllTimersAsync();
  await outcome;
});
