import type { Report, ReportCheck, ReportSuspect } from '../export/schema';

/** A check and where it stands in the report, by which the page is asked to jump. */
export interface Entry {
  readonly check: ReportCheck;
  readonly index: number;
}

/** The checks of a report by what came of them, each group in the report's order. */
export interface Groups {
  readonly broken: readonly Entry[];
  /** Sums that are off once their blanks are nothing. */
  readonly slips: readonly Entry[];
  readonly warnings: readonly Entry[];
  readonly notices: readonly Entry[];
  /** What a report comes to beside others: warnings first, then notices. */
  readonly compared: readonly Entry[];
  /** What else could not be checked: what could not be read, then mere blanks. */
  readonly incomplete: readonly Entry[];
  readonly passed: readonly Entry[];
}

/** The checks of a report by what came of them; those that concern nobody are in none. */
export function groupsOf({ checks }: Report): Groups {
  const entries = checks.map((check, index) => ({ check, index }));
  const failed = (severity: ReportCheck['severity']) =>
    entries.filter(({ check }) => check.outcome === 'fail' && check.severity === severity);
  const doubts = entries.filter(({ check }) => check.outcome === 'incomplete');
  const doubted = (isWanted: (doubt: ReportCheck['doubt']) => boolean) =>
    doubts.filter(({ check }) => isWanted(check.doubt));
  const isAlone = ({ check }: Entry) => check.against === undefined;
  const [warnings, notices] = [failed('warning'), failed('notice')];
  return {
    broken: failed('error'),
    slips: doubted((doubt) => doubt === 'likely-slip'),
    warnings: warnings.filter(isAlone),
    notices: notices.filter(isAlone),
    compared: [...warnings, ...notices].filter((entry) => !isAlone(entry)),
    incomplete: [
      ...doubted((doubt) => doubt !== 'likely-slip' && doubt !== 'unchecked'),
      ...doubted((doubt) => doubt === 'unchecked'),
    ],
    passed: entries.filter(({ check }) => check.outcome === 'pass'),
  };
}

/** A cell that is probably wrong, or the likeliest of several any of which may be, and the broken sums under it. */
export interface Culprit {
  readonly suspect: ReportSuspect;
  /** The other cells that would explain the same sums as well; with any, nobody can say which it is. */
  readonly others: readonly ReportSuspect[];
  readonly sums: readonly Entry[];
}

/** Puts each broken sum under the first culprit that stands in it; `rest` has those that stand in none. */
export function culpritsOf(
  { suspects }: Report,
  broken: readonly Entry[],
): { readonly culprits: readonly Culprit[]; readonly rest: readonly Entry[] } {
  let rest = broken;
  const sure = suspects.filter(({ alternatives }) => alternatives === 1).map((one) => [one]);
  const open = alike(
    suspects.filter(({ alternatives }) => alternatives > 1),
    broken,
  );
  const culprits = [...sure, ...open].flatMap(([suspect, ...others]): Culprit[] => {
    if (!suspect) return [];
    const isOfThese = (entry: Entry) => [suspect, ...others].some((one) => isIn(one, entry));
    const sums = rest.filter(isOfThese);
    rest = rest.filter((entry) => !isOfThese(entry));
    return [{ suspect, others, sums }];
  });
  return { culprits, rest };
}

const isIn = ({ fact }: ReportSuspect, { check }: Entry): boolean =>
  check.target === fact || check.terms.some((term) => term.fact === fact);

/** Suspects by the broken sums that they stand in together, the likeliest first; one that stands in none goes with its like. */
function alike(suspects: readonly ReportSuspect[], broken: readonly Entry[]): ReportSuspect[][] {
  let groups: { of: ReportSuspect[]; sums: ReadonlySet<Entry> }[] = [];
  for (const suspect of suspects) {
    const own = new Set(broken.filter((entry) => isIn(suspect, entry)));
    const joins = (group: (typeof groups)[number]) =>
      own.size > 0
        ? [...own].some((entry) => group.sums.has(entry))
        : group.of[0]?.alternatives === suspect.alternatives;
    const joined = own.size > 0 ? groups.filter(joins) : groups.filter(joins).slice(-1);
    const whole = {
      of: [...joined.flatMap(({ of }) => of), suspect],
      sums: new Set([...joined.flatMap(({ sums }) => [...sums]), ...own]),
    };
    const at = groups.findIndex((group) => joined.includes(group));
    groups = groups.filter((group) => !joined.includes(group));
    groups.splice(at < 0 ? groups.length : at, 0, whole);
  }
  return groups.map(({ of }) => of);
}
