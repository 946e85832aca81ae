import { expect, test } from 'vitest';
import { checksIn, listOf } from '../../../entrypoints/ui/sections';
import { factsOf } from '../../../entrypoints/ui/shown';
import { auditText, toReport } from '../../../lib';
import { neighbour } from '../../../lib/answer/neighbour';
import { stopsOf } from '../../../lib/answer/stops';
import { newQueue } from '../../../lib/in-turn';
import { FIGURES } from '../support/sample';
import { textReport } from '../support/text';

const report = toReport(
  auditText(
    textReport({
      ...FIGURES,
      't3.received.total': (FIGURES['t3.received.total'] ?? 0) + 30,
      't4.reconsideration.total': (FIGURES['t4.reconsideration.total'] ?? 0) + 1,
    }),
  ),
);
const everywhere = report.checks.map(() => true);

test('a page is gone through in the order of the lists, but for what holds', () => {
  const { culprits, sections } = listOf({ report, ruleName: (rule) => rule }, factsOf(report));
  const listed = checksIn({
    culprits,
    sections: sections.filter(({ tile }) => tile !== 'passed'),
  });
  expect(culprits.length).toBeGreaterThan(1);
  expect(stopsOf(report, everywhere)).toEqual(listed);
});

test('what has no place in the page is passed over', () => {
  const [first = -1, ...others] = stopsOf(report, everywhere);
  const reachable = everywhere.map((_, index) => index !== first);
  expect(stopsOf(report, reachable)).toEqual(others);
});

test('the way leads round the end, and begins at either end', () => {
  const stops = [4, 1, 7];
  expect(neighbour(stops, 7, 1)).toBe(4);
  expect(neighbour(stops, 4, -1)).toBe(7);
  expect(neighbour(stops, null, 1)).toBe(4);
  expect(neighbour(stops, null, -1)).toBe(7);
  expect(neighbour([], null, 1)).toBeNull();
});

test('steps that are asked for while another is under way each go on from where the last arrived', async () => {
  const inTurn = newQueue();
  const stops = [4, 1, 7];
  let at: number | null = 4;
  const step = async () => {
    const to = neighbour(stops, at, -1);
    await new Promise((resolve) => setTimeout(resolve));
    at = to;
  };
  await Promise.all([inTurn(step), inTurn(step)]);
  expect(at).toBe(1);
});

test('a step that fails holds up none behind it', async () => {
  const inTurn = newQueue();
  const failed = inTurn(() => Promise.reject(new Error('gone')));
  await expect(inTurn(async () => 'there')).resolves.toBe('there');
  await expect(failed).rejects.toThrow('gone');
});
