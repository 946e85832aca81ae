import { expect, test } from 'vitest';
import { pacer } from '../../../lib/marks/pacer';

const PACE = { quiet: 100, patience: 400, gap: 200, longestGap: 3200, rest: 1000 };

/** A page on a clock of its own: `at` makes a change at a time, `run` lets time pass. */
function page() {
  const looks: number[] = [];
  const timers: { at: number; act: () => void }[] = [];
  let now = 0;
  const changed = pacer(
    () => looks.push(now),
    { now: () => now, after: (act, delay) => timers.push({ at: now + delay, act }) },
    PACE,
  );
  const run = (until: number) => {
    for (;;) {
      const next = timers.sort((a, b) => a.at - b.at)[0];
      if (!next || next.at > until) break;
      timers.shift();
      now = next.at;
      next.act();
    }
    now = until;
  };
  const at = (time: number) => {
    run(time);
    changed();
  };
  return { looks, run, at };
}

test('a burst of changes is looked at once, after it has ended', () => {
  const { looks, run, at } = page();
  for (const time of [1000, 1030, 1060]) at(time);
  run(3000);
  expect(looks).toEqual([1160]);
});

test('a page that does not come to rest is looked at all the same', () => {
  const { looks, run, at } = page();
  for (let time = 0; time < 390; time += 50) at(time);
  run(400);
  expect(looks).toEqual([400]);
});

test('a page that never rests is looked at ever more rarely', () => {
  const { looks, at } = page();
  for (let time = 0; time < 30_000; time += 50) at(time);
  const gaps = looks.slice(1).map((time, index) => time - (looks[index] ?? 0));
  expect(gaps[0]).toBeLessThanOrEqual(500);
  expect(gaps.every((gap, index) => gap >= (gaps[index - 1] ?? 0))).toBe(true);
  expect(gaps.at(-1)).toBe(PACE.longestGap);
  expect(looks.length).toBeLessThan(15);
});

test('after a long rest it is quick again', () => {
  const { looks, run, at } = page();
  for (let time = 0; time < 10_000; time += 50) at(time);
  run(20_000);
  at(20_000);
  run(20_200);
  expect(looks.at(-1)).toBe(20_100);
});

test('a reader who turns pages is answered at the same pace every time', () => {
  const { looks, at, run } = page();
  for (const time of [0, 2000, 4000, 6000, 8000]) at(time);
  run(10_000);
  expect(looks).toEqual([100, 2100, 4100, 6100, 8100]);
});

test('a page that does not change is never looked at', () => {
  const { looks, run } = page();
  run(60_000);
  expect(looks).toEqual([]);
});
