import { expect } from 'vitest';
import { auditDocument } from '../../../lib';
import { misprint, randomFigures } from './figures';
import { randomFigures2019 } from './form-2019';
import { judge, type Verdict } from './judge';
import { type PageOptions, parse, samplePage } from './page';
import { Random } from './random';

/** Reports of each kind that are made; `SEEDS=200 npx vitest run test/unit/damage` looks further. */
export const SEEDS = Number(process.env.SEEDS ?? 3);

export interface Trial {
  readonly options: PageOptions;
  /** Figures misprinted. */
  readonly misprints: number;
  readonly seed: number;
}

/** Makes a report with known figures, damages it, audits it and compares. */
export function tryReport({ options, misprints, seed }: Trial): Verdict {
  const random = new Random(seed * 7919 + misprints);
  let figures = options.form === 2019 ? randomFigures2019(random) : randomFigures(random);
  for (let i = 0; i < misprints; i++) figures = misprint(figures, random);
  const { html, lost } = samplePage(figures, random, options);
  return judge(auditDocument(parse(html)), figures, lost);
}

/** Tries many reports; what any of them got wrong, with its seed. */
export function tryMany(
  options: PageOptions,
  misprints: number,
  faults: readonly (keyof Verdict)[],
): string[] {
  const found: string[] = [];
  for (let seed = 1; seed <= SEEDS; seed++) {
    const verdict = tryReport({ options, misprints, seed });
    for (const fault of faults)
      for (const what of verdict[fault]) found.push(`seed ${seed}, ${fault}: ${what}`);
  }
  return found;
}

/** What must never happen, whatever the damage: a figure that is not printed, a sum accused that holds. */
export const LIES = ['wrong', 'falseAlarms'] as const;
/** What must not happen either where the damage loses nothing. */
export const FAULTS = [...LIES, 'unread', 'missed'] as const;

export function expectNone(found: readonly string[]): void {
  expect(found.slice(0, 5)).toEqual([]);
}
