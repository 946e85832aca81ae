/** Reports made for a test: one place of the form misprinted, everything else as it should be. */
import { printedFacts, SAMPLES } from '../../portal/reports.mjs';
import { article, report } from '../../portal/site.mjs';
import { expectedMarks } from './form';

type Sample = Parameters<typeof report>[0];

export const PLACE = '/zfxxgk/ndbg/';

/** A report whose one broken sum is that of the reconsiderations. */
export const oneBroken = (issuer: string): Sample => ({
  ...SAMPLES.clean,
  issuer,
  misprints: { 't4.reconsideration.total': 9 },
});

export const ONE_BROKEN = {
  target: 't4.reconsideration.total',
  marks: expectedMarks(printedFacts(oneBroken(''))),
};

export const reportPage = (sample: Sample) => article(sample, report(sample));
