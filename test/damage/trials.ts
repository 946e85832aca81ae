import { auditSteps } from '../../lib/audit/steps';
import type { PageAudit } from '../../lib/audit/types';
import { runNow } from '../../lib/steps';
import { formWords } from '../../lib/worth/patterns';
import { brokenSums, type Figures, misprint, randomFigures } from '../unit/support/figures';
import { randomFigures2019 } from '../unit/support/form-2019';
import { Random } from '../unit/support/random';
import { ASTRAY_KINDS } from './kinds-astray';
import { CELL_KINDS } from './kinds-cells';
import { COLUMN_KINDS } from './kinds-columns';
import { FIGURE_KINDS } from './kinds-figures';
import { LINE_KINDS, PIECE_KINDS } from './kinds-lines';
import { ROW_KINDS } from './kinds-rows';
import { pageOf } from './page';
import { htmlOf, MARKUPS, type Print, printOf, shownIn, ZEROS } from './print';
import type { Damage } from './tools';

export const KINDS: Readonly<Record<string, Damage>> = {
  ...CELL_KINDS,
  ...LINE_KINDS,
  ...PIECE_KINDS,
};

export { ASTRAY_KINDS };

/** What pages add to the form, print beside it or elsewhere, and how they print its figures. */
export const WIDE_KINDS: Readonly<Record<string, Damage>> = {
  ...COLUMN_KINDS,
  ...ROW_KINDS,
  ...FIGURE_KINDS,
};

/** What became of one damaged report. */
export interface Verdict {
  /** Facts with a figure that the report does not have. */
  readonly wrong: readonly string[];
  /** Sums accused that hold in the report's own figures. */
  readonly falseAlarms: readonly string[];
  /** Facts with a figure that the page still shows, how many of them were read. */
  readonly shown: number;
  readonly read: number;
  /** Sums that the report breaks, that are found on the undamaged page and whose figures the page still shows. */
  readonly broken: number;
  readonly found: number;
  readonly doubted: number;
  readonly lost: readonly string[];
  /** Checks of sums, and those left undecided. */
  readonly incomplete: number;
}

export interface Trial {
  readonly kinds: readonly string[];
  readonly html: string;
  readonly verdict: Verdict;
}

type Kinds = Readonly<Record<string, Damage>>;

const TRIES = 100;

/**
 * Makes the report of a seed, damages it once or twice, audits it and holds the audit against the report.
 * @param sets the kinds of the first damage, and those of the second
 */
export function tryOne(seed: number, sets: readonly Kinds[] = [KINDS, KINDS]): Trial {
  const random = new Random(seed * 7919 + 13);
  const form = random.chance(0.8) ? 2021 : 2019;
  let figures = form === 2019 ? randomFigures2019(random) : randomFigures(random);
  if (random.chance(0.4)) figures = misprint(figures, random);
  const sound = printOf(figures, form, random.pick(ZEROS), random);
  const { print, kinds } = damaged(sound, sets.slice(0, random.chance(0.4) ? 2 : 1), random);
  const markup = random.pick(MARKUPS);
  const html = htmlOf(print, markup);
  const truly = brokenSums(figures);
  const before = truly.size > 0 ? accusedIn(audit(htmlOf(sound, markup))) : [];
  const found = before.filter((sum) => truly.has(sum));
  return { kinds, html, verdict: judge(audit(html), figures, shownIn(print), found, truly) };
}

function damaged(
  sound: Print,
  sets: readonly Kinds[],
  random: Random,
): { print: Print; kinds: readonly string[] } {
  let print = sound;
  const kinds: string[] = [];
  for (let tries = 0; kinds.length < sets.length && tries < TRIES; tries++) {
    const set = sets[kinds.length] ?? KINDS;
    const kind = random.pick(Object.keys(set));
    const at = random.pick([0, 1, 1, 1, 2, 2]);
    const pieces = set[kind]?.(print.tables[at] ?? [], random);
    if (!pieces) continue;
    print = { ...print, tables: print.tables.map((each, i) => (i === at ? pieces : each)) };
    kinds.push(kind);
  }
  return { print, kinds };
}

export const audit = (html: string): PageAudit =>
  runNow(auditSteps({ page: pageOf(html, formWords()), isWorth: true, isPacked: false }));

const accusedIn = ({ checks }: PageAudit): string[] =>
  checks
    .filter(({ outcome, severity }) => outcome === 'fail' && severity === 'error')
    .map(({ rule, target }) => `${rule} ${target}`);

function judge(
  result: PageAudit,
  figures: Figures,
  shown: ReadonlyMap<string, number>,
  found: readonly string[],
  truly: ReadonlySet<string>,
): Verdict {
  const wrong: string[] = [];
  let read = 0;
  let wanted = 0;
  const states = new Map(result.facts.map((fact) => [fact.id, fact]));
  for (const { id, value, state } of result.facts) {
    // What 2019 prints in one row has no sub-rows to be wrong about.
    if (value !== null && value !== (figures[id] ?? null))
      wrong.push(`${id} ${figures[id]} as ${value} (${state})`);
  }
  for (const [id, value] of Object.entries(figures)) {
    if (value === 0 || !shown.has(id)) continue;
    wanted++;
    if (states.get(id)?.value === value) read++;
  }
  const accused = new Set(accusedIn(result));
  const undecided = new Set(
    result.checks
      .filter(({ outcome, severity }) => outcome === 'incomplete' && severity === 'error')
      .map(({ rule, target }) => `${rule} ${target}`),
  );
  const whole = found.filter((sum) => {
    const check = result.checks.find(({ rule, target }) => `${rule} ${target}` === sum);
    const cells = check
      ? [check.target, ...check.terms.map(({ fact }) => fact)]
      : [sum.split(' ')[1] ?? ''];
    return cells.every((id) => shown.has(id));
  });
  return {
    wrong,
    falseAlarms: [...accused].filter((sum) => !truly.has(sum)),
    shown: wanted,
    read,
    broken: whole.length,
    found: whole.filter((sum) => accused.has(sum)).length,
    lost: whole.filter((sum) => !accused.has(sum)),
    doubted: whole.filter((sum) => undecided.has(sum)).length,
    incomplete: undecided.size,
  };
}
