import { describe, expect, test } from 'vitest';
import { Runner } from '../../../lib/run/runner';
import { advanced, newRun } from '../../../lib/run/state';
import { GENTLE, type Worked } from '../../../lib/run/types';
import { Portal } from './portal';

const page = (at: number, host = 'a') => `http://${host}.example.gov.cn/${at}.html`;
const pages = (count: number, host = 'a') =>
  Array.from({ length: count }, (_, at) => page(at, host));
const states = ({ run }: Runner<string>) => run.jobs.map(({ state }) => state);

describe('a run', () => {
  test('does every page once, two at a time and one a second', async () => {
    const portal = new Portal(() => 2500);
    const runner = new Runner(newRun([...pages(5), ...pages(5), ...pages(3, 'b')]), portal.hands());
    await portal.clock.pass(runner.start());
    expect(runner.run.state).toBe('done');
    expect(new Set(portal.results)).toEqual(new Set([...pages(5), ...pages(3, 'b')]));
    expect(portal.results).toHaveLength(8);
    expect(portal.most).toBe(2);
    expect(portal.shortest).toBe(1000);
    expect(portal.kept).toEqual(runner.run);
  });

  test('files that were brought wait for nobody, two at a time', async () => {
    const portal = new Portal();
    const files = ['年报/甲.pdf', '年报/乙.docx', '丙.txt'];
    const runner = new Runner(newRun([...files, page(0), page(1)]), portal.hands());
    const began = portal.clock.now;
    await portal.clock.pass(runner.start());
    expect(portal.seen.map(({ url, at }) => [url, at - began])).toEqual([
      [files[0], 0],
      [files[1], 0],
      [page(0), 0],
      [files[2], 300],
      [page(1), 1000],
    ]);
    expect(portal.most).toBe(2);
    expect(runner.run.state).toBe('done');
  });

  test('an empty one is done at once', async () => {
    const runner = new Runner(newRun([]), new Portal().hands());
    await runner.start();
    expect(runner.run.state).toBe('done');
  });

  test('pauses: what is open comes to its end, nothing more begins; then it goes on', async () => {
    const portal = new Portal();
    const runner = new Runner(newRun(pages(6)), portal.hands());
    const first = runner.start();
    await portal.clock.pass(first, 3);
    runner.pause();
    await portal.clock.pass(first);
    expect(runner.run.state).toBe('paused');
    const before = portal.seen.length;
    expect(before).toBeLessThan(6);
    expect(portal.results).toHaveLength(before);
    await portal.clock.pass(runner.start());
    expect(portal.seen).toHaveLength(6);
    expect(states(runner)).toEqual(Array(6).fill('done'));
  });

  test('is cancelled: nothing that comes afterwards counts', async () => {
    const portal = new Portal();
    const runner = new Runner(newRun(pages(6)), portal.hands());
    const work = runner.start();
    await portal.clock.pass(work, 3);
    const before = portal.results.length;
    runner.cancel();
    await portal.clock.pass(work);
    expect(runner.run.state).toBe('done');
    expect(portal.results).toHaveLength(before);
    expect(states(runner).filter((state) => state === 'running')).toEqual([]);
  });

  test('what a cancelled run has left can be done after all', async () => {
    const portal = new Portal();
    const runner = new Runner(newRun(pages(6)), portal.hands());
    const work = runner.start();
    await portal.clock.pass(work, 3);
    runner.cancel();
    await portal.clock.pass(work);
    const left = states(runner).flatMap((state, at) => (state === 'waiting' ? at : []));
    expect(left.length).toBeGreaterThan(0);
    await portal.clock.pass(runner.retry(left));
    expect(states(runner)).toEqual(Array(6).fill('done'));
    expect([...portal.results].sort()).toEqual(pages(6));
  });

  test('tries again what may go better, longer apart each time, and no longer than told', async () => {
    const busy: Worked = { is: 'again', failure: 'unreachable', after: null };
    const portal = new Portal(
      () => 0,
      () => busy,
    );
    const runner = new Runner(newRun(pages(1)), portal.hands());
    await portal.clock.pass(runner.start());
    expect(runner.run.jobs).toMatchObject([
      { state: 'failed', failure: 'unreachable', attempts: 4 },
    ]);
    const gaps = portal.seen.slice(1).map(({ at }, i) => at - (portal.seen[i]?.at ?? 0));
    expect(gaps).toEqual([1500, 3000, 6000]);
  });

  test('a portal that says when to come back is left alone until then, all of it', async () => {
    const portal = new Portal(
      () => 100,
      (url, time) =>
        url === page(0) && time === 1
          ? { is: 'again', failure: 'unreachable', after: 30_000 }
          : { is: 'done' },
    );
    const runner = new Runner(newRun([page(0), page(1), page(0, 'b')]), portal.hands());
    const began = portal.clock.now;
    await portal.clock.pass(runner.start());
    const times = portal.seen.map(({ url, at }) => [url, at - began] as const);
    expect(times.filter(([url]) => url === page(0, 'b'))).toEqual([[page(0, 'b'), 0]]);
    for (const [, at] of times.filter(([url, at]) => url !== page(0, 'b') && at > 0))
      expect(at).toBeGreaterThanOrEqual(30_100);
    expect(states(runner)).toEqual(['done', 'done', 'done']);
  });

  test('a portal that wants a person is asked nothing more; the others go on; it can be retried', async () => {
    let wantsPerson = true;
    const portal = new Portal(
      () => 100,
      (url) =>
        wantsPerson && url.includes('//a.')
          ? { is: 'stopped', failure: 'blocked' }
          : { is: 'done' },
    );
    const runner = new Runner(newRun([...pages(4), ...pages(2, 'b')]), portal.hands());
    await portal.clock.pass(runner.start());
    expect(portal.seen.filter(({ host }) => host.startsWith('a.'))).toHaveLength(1);
    const failures = runner.run.jobs.map(({ failure }) => failure);
    expect(failures).toEqual(['blocked', 'blocked', 'blocked', 'blocked', null, null]);
    wantsPerson = false;
    await portal.clock.pass(runner.retry([0, 1, 2, 3]));
    expect(states(runner)).toEqual(Array(6).fill('done'));
  });

  test('what cannot be kept is not done: the run stops and says why', async () => {
    const portal = new Portal();
    const full = new Error('full');
    let isFull = true;
    const hands = portal.hands();
    const runner = new Runner(newRun(pages(2)), {
      ...hands,
      keep: async (run, kept) => {
        if (isFull && kept) throw full;
        await hands.keep(run, kept);
      },
    });
    const work = runner.start();
    const fault = work.catch((error: unknown) => error);
    await portal.clock.pass(fault);
    expect(await fault).toBe(full);
    expect(runner.run.state).toBe('paused');
    expect(states(runner)).not.toContain('done');
    isFull = false;
    await portal.clock.pass(runner.start());
    expect(states(runner)).toEqual(['done', 'done']);
    expect([...portal.results].sort()).toEqual(pages(2));
  });

  test('what nobody foresaw is tried again', async () => {
    const portal = new Portal();
    const hands = portal.hands();
    let count = 0;
    const runner = new Runner(newRun(pages(1)), {
      ...hands,
      work: (job, stop, at) =>
        count++ === 0 ? Promise.reject(new Error('?')) : hands.work(job, stop, at),
    });
    await portal.clock.pass(runner.start());
    expect(states(runner)).toEqual(['done']);
    expect(count).toBe(2);
  });
});

describe('events that do not fit', () => {
  const at = 1;
  test.each([
    [
      'a job begun twice',
      [
        { kind: 'start', at },
        { kind: 'begin', job: 0, at },
        { kind: 'begin', job: 0, at },
      ],
    ],
    [
      'one begun while paused',
      [
        { kind: 'start', at },
        { kind: 'pause', at },
        { kind: 'begin', job: 0, at },
      ],
    ],
    [
      'a job’s end without its beginning',
      [
        { kind: 'start', at },
        { kind: 'worked', job: 0, at, wait: 0, worked: { is: 'done' } },
      ],
    ],
    [
      'a retry of what has not ended',
      [
        { kind: 'start', at },
        { kind: 'retry', jobs: [0, 7], at },
      ],
    ],
  ] as const)('%s', (_, events) => {
    let run = newRun(pages(1));
    for (const event of events.slice(0, -1)) run = advanced(run, event, GENTLE);
    const last = events.at(-1);
    expect(last && advanced(run, last, GENTLE)).toBe(run);
  });
});
