import { printedFacts, SAMPLES } from '../../portal/reports.mjs';
import type { Figures } from './figures';
import { type PageOptions, samplePage } from './page';
import { Random } from './random';

/** The figures of the sample report that keeps every rule. */
export const FIGURES: Figures = printedFacts(SAMPLES.clean);

/** The page of that report, with some figures changed as told. */
export function report(
  changed: Readonly<Record<string, string>> = {},
  options: PageOptions = {},
): string {
  return samplePage(FIGURES, new Random(1), { ...options, printed: changed }).html;
}
