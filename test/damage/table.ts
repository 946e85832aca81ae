import type { Trial } from './trials';

/** What came of all trials in which a kind of damage had a part. */
interface Tally {
  trials: number;
  wrong: number;
  accused: number;
  shown: number;
  read: number;
  broken: number;
  found: number;
  incomplete: number;
}

const HEADS = [
  'damage',
  'reports',
  'with a wrong fact',
  'with a false accusation',
  'facts read',
  'broken sums found',
  'sums left open',
];

/** Sums up trials kind by kind; a report damaged twice counts for both kinds, but once among all. */
export class Tallies {
  private readonly kinds = new Map<string, Tally>();
  readonly all: Tally = nothing();

  add({ kinds, verdict }: Trial): void {
    for (const tally of [this.all, ...[...new Set(kinds)].map((kind) => this.of(kind))]) {
      tally.trials++;
      if (verdict.wrong.length > 0) tally.wrong++;
      if (verdict.falseAlarms.length > 0) tally.accused++;
      for (const key of ['shown', 'read', 'broken', 'found', 'incomplete'] as const)
        tally[key] += verdict[key];
    }
  }

  /** As a table in Markdown. */
  toString(): string {
    const kinds = [...this.kinds].sort(([a], [b]) => (a < b ? -1 : 1));
    const rows = [
      HEADS,
      HEADS.map((_, i) => (i === 0 ? '---' : '---:')),
      ...kinds.map(([kind, tally]) => line(kind, tally)),
      line('**all**', this.all),
    ];
    return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  }

  private of(kind: string): Tally {
    const known = this.kinds.get(kind) ?? nothing();
    this.kinds.set(kind, known);
    return known;
  }
}

const nothing = (): Tally => ({
  trials: 0,
  wrong: 0,
  accused: 0,
  shown: 0,
  read: 0,
  broken: 0,
  found: 0,
  incomplete: 0,
});

const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1)} %`;

function line(name: string, tally: Tally): string[] {
  return [
    name,
    String(tally.trials),
    String(tally.wrong),
    String(tally.accused),
    share(tally.read, tally.shown),
    `${tally.found} / ${tally.broken}`,
    String(tally.incomplete),
  ];
}
