import { type ReadonlySignal, signal } from '@preact/signals';
import type { FrameAudit } from '../../lib/browser/protocol';
import {
  isDismissed,
  type Judgement,
  type KeptVerdict,
  VERSION,
  type Verdict,
  verdictsIn,
} from '../../lib/verdicts';

/** The findings of a report as a reviewer judges them. */
export interface Judging {
  /** What was made of the check at this index of `report.checks`; null for what nobody has to judge. */
  readonly of: (check: number) => Judgement | null;
  readonly isDismissed: (check: number) => boolean;
  /** The verdicts that stand, by the findings' fingerprints. */
  readonly verdicts: () => Map<string, Verdict>;
  /**
   * Keeps a verdict, or forgets it; in a private window not before the reader has said that it may be kept.
   * @param place the cell or the words, as they are shown
   */
  readonly judge: (check: number, verdict: Verdict | null, place: string) => Promise<void>;
  /** The check whose verdict waits for that word. */
  readonly asks: ReadonlySignal<number | null>;
  /** The word. */
  readonly answer: (mayKeep: boolean) => Promise<void>;
}

/** Without those that were dismissed, which count for nothing. */
export const standing = <E extends { readonly index: number }>(
  entries: readonly E[],
  judging: Judging | undefined,
): readonly E[] => entries.filter(({ index }) => !judging?.isDismissed(index));

/** Where verdicts go. */
export interface Keeper {
  /** @throws where it cannot be stored */
  readonly keep: (verdict: KeptVerdict) => Promise<void>;
  /** @throws as above */
  readonly forget: (fingerprint: string) => Promise<void>;
  /** Has the page take account of it, in marks and badge. */
  readonly changed: () => void;
  readonly isPrivate: boolean;
  readonly failed: () => void;
}

/** As long as the page of ours is open: that verdicts from private windows may be kept. */
let mayKeepPrivate = false;

/** What was made since the frame was audited goes before what the frame tells. */
export function newJudging(
  { report, judgements }: Pick<FrameAudit, 'report' | 'judgements'>,
  { keep, forget, changed, isPrivate, failed }: Keeper,
): Judging {
  const made = signal<ReadonlyMap<number, Verdict | null>>(new Map());
  const asks = signal<number | null>(null);
  let waiting: (() => Promise<void>) | undefined;

  const of = (check: number): Judgement | null => {
    const before = judgements[check] ?? null;
    const verdict = made.value.get(check);
    return before && verdict !== undefined ? { ...before, verdict, isStale: false } : before;
  };

  const store = async (check: number, verdict: Verdict | null, place: string) => {
    const finding = of(check);
    if (!finding) return;
    const { fingerprint, figures } = finding;
    const before = made.value;
    made.value = new Map(before).set(check, verdict);
    try {
      if (!verdict) await forget(fingerprint);
      else {
        const { issuer, year } = report.report;
        const rule = report.checks[check]?.rule ?? '';
        const about = { issuer, year, rule, place, url: report.source.url };
        const judgedAt = new Date().toISOString();
        const known = { version: VERSION, fingerprint, report: finding.report, figures } as const;
        await keep({ ...known, ...verdict, judgedAt, about });
      }
      changed();
    } catch {
      made.value = before;
      failed();
    }
  };

  return {
    of,
    isDismissed: (check) => isDismissed(of(check)),
    verdicts: () => verdictsIn(judgements.map((_, check) => of(check))),
    asks,
    judge: async (check, verdict, place) => {
      if (!isPrivate || mayKeepPrivate || !verdict) return store(check, verdict, place);
      waiting = () => store(check, verdict, place);
      asks.value = check;
    },
    answer: async (mayKeep) => {
      asks.value = null;
      mayKeepPrivate = mayKeep;
      if (mayKeep) await waiting?.();
      waiting = undefined;
    },
  };
}
