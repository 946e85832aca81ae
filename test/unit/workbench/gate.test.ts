import { expect, test } from 'vitest';
import { Gate } from '../../../entrypoints/workbench/gate';

const HERE = 'http://a.gov.cn/1';
const { signal } = new AbortController();

/** A gate with a clock that only its own waiting moves on. */
function gateAt(late = 0) {
  let now = 5000;
  const begun: [string, number][] = [];
  const gate = new Gate(
    { atOnce: 2, gap: 1000 },
    () => now,
    async (wait) => {
      now += wait + late;
    },
  );
  const ask = (url: string, answer: () => Promise<void> = async () => {}) =>
    gate.pass(url, signal, () => {
      begun.push([new URL(url).host, now]);
      return answer();
    });
  return { ask, begun };
}

test('requests of one host are parted, other hosts let through', async () => {
  const { ask, begun } = gateAt();
  for (const url of [HERE, HERE, 'http://b.gov.cn/', HERE]) await ask(url);
  expect(begun).toEqual([
    ['a.gov.cn', 5000],
    ['a.gov.cn', 6000],
    ['b.gov.cn', 6000],
    ['a.gov.cn', 7000],
  ]);
});

test('the pause counts from when a late one did begin', async () => {
  const { ask, begun } = gateAt(300);
  for (const url of [HERE, HERE, HERE]) await ask(url);
  expect(begun.map(([, at]) => at)).toEqual([5000, 6300, 7600]);
});

test('two of a host at a time, the third when one of them has ended, whichever way', async () => {
  const { ask, begun } = gateAt();
  const ends: (() => void)[] = [];
  const slow = () =>
    ask(HERE, () => new Promise((_, fail) => ends.push(() => fail(new Error('gone'))))).catch(
      () => {},
    );
  const all = [slow(), slow(), slow()];
  await new Promise((resolve) => setTimeout(resolve));
  expect(begun).toHaveLength(2);
  ends.shift()?.();
  await new Promise((resolve) => setTimeout(resolve));
  expect(begun).toHaveLength(3);
  for (const end of ends) end();
  await Promise.all(all);
});
