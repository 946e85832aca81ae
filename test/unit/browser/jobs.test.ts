import { expect, test, vi } from 'vitest';
import { Jobs } from '../../../lib/browser/jobs';
import type { Steps } from '../../../lib/steps';

/** Work of so many stretches: each step seems to take longer than a stretch may. */
function work(name: string, stretches: number, log: string[]): Steps<string> {
  function* steps(): Steps<string> {
    for (let i = 0; i < stretches; i++) {
      log.push(name);
      time += 1000;
      yield;
    }
    return name;
  }
  return steps();
}

let time = 0;
vi.spyOn(performance, 'now').mockImplementation(() => time);

const behind = () => false;
const signal = new AbortController().signal;
const calm = () => Promise.resolve();

test('jobs of one rank take turns', async () => {
  const log: string[] = [];
  const jobs = new Jobs(calm);
  const run = (name: string) => jobs.run(work(name, 3, log), { signal, isFront: behind });
  expect(await Promise.all([run('a'), run('b')])).toEqual(['a', 'b']);
  expect(log.join('')).toBe('ababab');
});

test('the one in front goes first, whenever it comes or comes to the front', async () => {
  const log: string[] = [];
  let front = 'none';
  const jobs = new Jobs(async () => {
    if (log.length === 2) front = 'c';
    if (log.length === 4) front = 'a';
  });
  const run = (name: string) =>
    jobs.run(work(name, 3, log), { signal, isFront: () => front === name });
  await Promise.all([run('a'), run('b'), run('c')]);
  expect(log.join('')).toBe('abccaabcb');
});

test('a job that nobody waits for any more is dropped, and the others go on', async () => {
  const log: string[] = [];
  const end = new AbortController();
  const jobs = new Jobs(async () => {
    if (log.length === 2) end.abort();
  });
  let answered = false;
  void jobs.run(work('a', 9, log), { signal: end.signal, isFront: behind }).then(() => {
    answered = true;
  });
  await jobs.run(work('b', 3, log), { signal, isFront: behind });
  expect(log.join('')).toBe('abbb');
  expect(answered).toBe(false);
});

test('what one throws reaches who asked for it, and nobody else', async () => {
  const log: string[] = [];
  // biome-ignore lint/correctness/useYield: it fails before it gets that far.
  function* failing(): Steps<string> {
    throw new Error('broken');
  }
  const jobs = new Jobs(calm);
  const failed = jobs.run(failing(), { signal, isFront: behind });
  const done = jobs.run(work('b', 2, log), { signal, isFront: behind });
  await expect(failed).rejects.toThrow('broken');
  expect(await done).toBe('b');
});

test('it works again after a rest', async () => {
  const log: string[] = [];
  const jobs = new Jobs(calm);
  await jobs.run(work('a', 1, log), { signal, isFront: behind });
  await jobs.run(work('b', 1, log), { signal, isFront: behind });
  expect(log.join('')).toBe('ab');
});
