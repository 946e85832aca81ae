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

/** A report in which everything holds. */
export const holding = (issuer: string): Sample => ({ ...SAMPLES.clean, issuer });

export const ONE_BROKEN = {
  target: 't4.reconsideration.total',
  marks: expectedMarks(printedFacts(oneBroken(''))),
};

const row = (label: string, value: number) =>
  `<tr><td>${label}</td>${`<td>${value}</td>`.repeat(20)}</tr>`;

/** A table without a form that holds, and takes an audit some time. */
export const longTable = (rows: number) =>
  `<table><tr><td>项目</td>${'<td>金额</td>'.repeat(20)}</tr>${Array.from(
    { length: rows },
    (_, i) => row(`第${i}项`, 1),
  ).join('')}${row('合计', rows)}</table>`;

export const reportPage = (sample: Sample) => article(sample, report(sample));
