import { auditDocument } from '../../lib';
import { rightFacts, SAMPLES } from '../portal/reports.mjs';
import { MARKUP } from '../portal/tables.mjs';
import { brokenSums, type Figures, randomFigures } from '../unit/support/figures';
import { samplePage } from '../unit/support/page';
import { Random } from '../unit/support/random';
import { KINDS } from './kinds';
import { type Change, explanationsOf } from './sums';

/** What came of the trials of one kind of slip. */
export interface Tally {
  readonly kind: string;
  trials: number;
  /** Broken sums, and how many of them were found. */
  broken: number;
  found: number;
  /** Sums that hold and were called broken. */
  falseAlarms: number;
  /** Trials with one smallest explanation, the right one, and how many of them named it first, with its figures. */
  unique: number;
  named: number;
}

const TRIES = 200;
const SAMPLE_FIGURES = Object.values(SAMPLES).map((sample) => rightFacts(sample));
const MARKUPS = Object.values(MARKUP);

/**
 * Makes so many slips, all kinds in turn, in the figures of reports that keep every rule, prints each as a page and audits it.
 * @param parse makes a document of a page, as a browser would
 */
export async function tryOut(
  count: number,
  seed: number,
  parse: (html: string) => Document | Promise<Document>,
): Promise<Tally[]> {
  const random = new Random(seed);
  const kinds = Object.keys(KINDS);
  const tallies = kinds.map(
    (kind): Tally => ({
      kind,
      trials: 0,
      broken: 0,
      found: 0,
      falseAlarms: 0,
      unique: 0,
      named: 0,
    }),
  );
  for (let trial = 0; trial < count; trial++) {
    const tally = tallies[trial % kinds.length] as Tally;
    const { right, slip } = slipOf(tally.kind, random);
    const printed = { ...right, ...slip };
    const markup = random.pick(MARKUPS);
    const { html } = samplePage(printed, random, { figure: markup });
    judge(tally, right, slip, printed, await parse(html));
  }
  return tallies;
}

/** Some report's figures, and a slip of this kind that can be made in them. */
function slipOf(kind: string, random: Random): { right: Figures; slip: Change } {
  for (let tries = 0; tries < TRIES; tries++) {
    const right = random.chance(0.5) ? random.pick(SAMPLE_FIGURES) : randomFigures(random);
    const slip = KINDS[kind]?.(right, random);
    if (slip) return { right, slip };
  }
  throw new Error(`No report to make a slip of this kind in: ${kind}`);
}

function judge(
  tally: Tally,
  right: Figures,
  slip: Change,
  printed: Figures,
  document: Document,
): void {
  const { checks, suspects } = auditDocument(document, { url: '' });
  const broken = brokenSums(printed);
  const accused = checks
    .filter(({ outcome, severity }) => outcome === 'fail' && severity === 'error')
    .map(({ rule, target }) => `${rule} ${target}`);
  tally.trials++;
  tally.broken += broken.size;
  tally.found += accused.filter((sum) => broken.has(sum)).length;
  tally.falseAlarms += accused.filter((sum) => !broken.has(sum)).length;

  const changed = Object.keys(slip);
  const [only, ...others] = explanationsOf(printed);
  const isRight =
    !!only &&
    Object.keys(only).length === changed.length &&
    changed.every((cell) => only[cell] === right[cell]);
  if (!isRight || others.length > 0) return;
  tally.unique++;
  // All cells of the one slip lead, each with what it was.
  const first = suspects.slice(0, changed.length);
  if (first.every(({ fact, suggested }) => fact in slip && suggested === right[fact])) {
    if (first.length === changed.length) tally.named++;
  }
}
