/** Measures functions side by side: one sample of each a round, so that what slows the machine slows all alike. */

export interface RoundOptions {
  readonly rounds: number;
  /** Runs of each before anything is measured: at least as many, and for at least as many ms. */
  readonly warmUp: { readonly runs: number; readonly time: number };
  /** A sample is repeated until it takes so long, in ms, that the clock can tell. */
  readonly least: number;
}

export type Lines = Readonly<Record<string, () => unknown>>;

/** Milliseconds a run, by line, one a round. */
export async function measure(
  lines: Lines,
  names: readonly string[],
  { rounds, warmUp, least }: RoundOptions,
): Promise<Record<string, number[]>> {
  const samples: Record<string, number[]> = {};
  const repeats: Record<string, number> = {};
  for (const name of names) {
    const end = performance.now() + warmUp.time;
    let last = 0;
    for (let i = 0; i < warmUp.runs || performance.now() < end; i++)
      last = await sample(lines, name, 1);
    repeats[name] = Math.max(1, Math.ceil(least / Math.max(last, 0.001)));
  }
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < names.length; i++) {
      // Each starts a round in turn, so that none always follows the same other.
      const name = names[(i + round) % names.length] ?? '';
      samples[name] ??= [];
      samples[name].push(await sample(lines, name, repeats[name] ?? 1));
    }
  }
  return samples;
}

async function sample(lines: Lines, name: string, times: number): Promise<number> {
  const line = lines[name];
  if (!line) throw new Error(`There is no line ${name}`);
  // The page gets its turn in between, and with it the collector of garbage.
  await new Promise((resolve) => setTimeout(resolve));
  const start = performance.now();
  for (let i = 0; i < times; i++) {
    const made = line();
    if (made instanceof Promise) await made;
  }
  return (performance.now() - start) / times;
}
