import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Runner } from '../../../lib/run/runner';
import { advanced, newRun } from '../../../lib/run/state';
import { GENTLE, type Worked } from '../../../lib/run/types';
import { Portal } from './portal';

const WORKED: readonly Worked[] = [
  { is: 'done' },
  { is: 'done' },
  { is: 'done' },
  { is: 'failed', failure: 'gone' },
  { is: 'again', failure: 'unreachable', after: null },
  { is: 'again', failure: 'unreachable', after: 5000 },
];

const worlds = fc.record({
  hosts: fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 3 }),
  takes: fc.array(fc.integer({ min: 0, max: 9000 }), { minLength: 1, maxLength: 7 }),
  answers: fc.array(fc.constantFrom(...WORKED), { minLength: 1, maxLength: 9 }),
  /** After how many wakings something happens to the run, and what. */
  events: fc.array(
    fc.tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom('pause', 'crash' as const)),
    { maxLength: 4 },
  ),
});

const numberIn = (url: string): number => Number(/(\d+)\.html/.exec(url)?.[1] ?? 0);

test('no host sees more than two at a time, or two within a second; each page is kept once, through pauses and crashes', async () => {
  await fc.assert(
    fc.asyncProperty(worlds, async ({ hosts, takes, answers, events }) => {
      const urls = hosts.flatMap((count, host) =>
        Array.from({ length: count }, (_, at) => `http://h${host}.gov.cn/${at}.html`),
      );
      const portal = new Portal(
        (url) => takes[numberIn(url) % takes.length] ?? 0,
        (url, time) => answers[(numberIn(url) * 3 + time) % answers.length] ?? { is: 'done' },
      );
      let runner = new Runner(newRun(urls), portal.hands());
      for (const [wakings, event] of events) {
        const work = runner.start();
        await portal.clock.pass(work, wakings);
        if (event === 'pause') {
          runner.pause();
          await portal.clock.pass(work);
          continue;
        }
        portal.crash();
        const kept = portal.kept ?? newRun(urls);
        runner = new Runner(
          advanced(kept, { kind: 'restored', at: portal.clock.now }, GENTLE),
          portal.hands(),
        );
      }
      await portal.clock.pass(runner.start());
      expect(runner.run.state).toBe('done');
      expect(new Set(portal.results).size).toBe(portal.results.length);
      const done = runner.run.jobs.flatMap(({ state, url }) => (state === 'done' ? [url] : []));
      expect([...portal.results].sort()).toEqual(done.sort());
      for (const job of runner.run.jobs) expect(['done', 'failed']).toContain(job.state);
      expect(portal.most).toBeLessThanOrEqual(2);
      expect(portal.shortest).toBeGreaterThanOrEqual(GENTLE.gap);
    }),
    { numRuns: 150 },
  );
});

test('whatever happens, a job never leaves done, and only what was begun ends', () => {
  const at = fc.integer({ min: 0, max: 100_000 });
  const job = fc.integer({ min: 0, max: 3 });
  const event = fc.oneof(
    fc.record({ kind: fc.constantFrom('start', 'pause', 'resume', 'cancel', 'restored'), at }),
    fc.record({ kind: fc.constant('begin' as const), job, at }),
    fc.record({
      kind: fc.constant('worked' as const),
      job,
      at,
      worked: fc.constantFrom(...WORKED, { is: 'stopped', failure: 'blocked' } as const),
      wait: fc.nat(1000),
    }),
    fc.record({ kind: fc.constant('retry' as const), jobs: fc.array(job), at }),
  );
  fc.assert(
    fc.property(fc.array(event, { maxLength: 60 }), (events) => {
      let run = newRun([0, 1, 2].map((n) => `http://h${n % 2}.gov.cn/${n}`));
      for (const one of events) {
        const next = advanced(run, one as Parameters<typeof advanced>[1], GENTLE);
        next.jobs.forEach(({ state, attempts }, i) => {
          const before = run.jobs[i];
          if (before?.state === 'done' && one.kind !== 'retry') expect(state).toBe('done');
          if (state === 'done' && before?.state !== 'done') expect(before?.state).toBe('running');
          if (state === 'running' && before?.state === 'waiting') expect(one.kind).toBe('begin');
          expect(attempts).toBeLessThanOrEqual(GENTLE.attempts);
        });
        run = next;
      }
    }),
  );
});
