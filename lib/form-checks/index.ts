/** What the national form asks of its own tables: their sums, what a count may be, and the form itself. */
import type { Check } from '../check';
import { modelOf } from '../form/model';
import type { Fact } from '../report/fact';
import type { ReportReading } from '../report/read';
import type { Steps } from '../steps';
import { weighBlanks } from './blanks';
import { checkFormat } from './format';
import { signsForNought } from './signs';
import { checkSum, withdrawDoubtful } from './sums';
import { checkValues } from './values';

/** Checks the sums, values and labels of the form; nothing where the page has none. Sums of damaged tables are doubts. */
export function* checkForm({
  reading,
  facts,
}: {
  readonly reading: ReportReading;
  readonly facts: ReadonlyMap<string, Fact>;
}): Steps<{ readonly checks: readonly Check[] }> {
  const { form, deviations } = reading;
  const { sums, slots } = form ? modelOf(form) : { sums: [], slots: [] };
  const isNought = signsForNought(facts, sums);
  const made = sums
    .filter(({ target }) => facts.has(target))
    .map((sum) => checkSum(sum, facts, isNought));
  yield;
  const checks = [
    ...withdrawDoubtful(weighBlanks(made, facts), facts),
    ...checkValues(reading.facts, { slots }),
    ...checkFormat(deviations),
  ];
  return { checks };
}
