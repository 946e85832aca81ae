import type { Check } from '../check';
import { checkForm } from '../form-checks';
import { checkNarrative } from '../narrative';
import type { RulePack } from '../packs/types';
import type { Page } from '../page/blocks';
import { checkRelations } from '../relations/cells';
import type { Fact } from '../report/fact';
import type { ReportReading } from '../report/read';
import type { Steps } from '../steps';
import { checkTables } from '../table-sums';

/** All that a checker may ask: the page as data, and what was read from it. */
export interface Checked {
  readonly page: Page;
  readonly reading: ReportReading;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly packs: readonly RulePack[];
}

/** What a checker found. */
export interface Findings {
  readonly checks: readonly Check[];
  /** Tables without a form whose sums were checked, and how many sums that were. */
  readonly sums?: { readonly tables: number; readonly count: number };
}

/** One kind of rules. It knows nothing of the others, but is told what those before it have found. */
export interface Checker {
  run(checked: Checked, before: readonly Check[]): Steps<Findings>;
}

/** All checkers, in the order in which a report lists their checks. */
export const CHECKERS: readonly Checker[] = [
  { run: checkForm },
  {
    *run({ page, reading }) {
      return { checks: yield* checkNarrative(page.blocks, reading) };
    },
  },
  {
    *run({ page, facts, packs }) {
      return { checks: yield* checkRelations(page, facts, packs) };
    },
  },
  { run: ({ page, reading }, before) => checkTables(page, reading, before) },
];
