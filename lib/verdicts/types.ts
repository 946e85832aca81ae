/** What a reviewer made of a finding. */
export interface Verdict {
  readonly state: 'confirmed' | 'dismissed';
  /** Why it was dismissed, in the reviewer's words; may be empty. */
  readonly reason: string;
  /** May be empty. */
  readonly note: string;
}

/** A verdict as it is kept: what it is found again by, and what tells a reader which finding it was about. */
export interface KeptVerdict extends Verdict {
  /** Of this shape; see `kept.ts`. */
  readonly version: 1;
  /** What the finding is known by, visit after visit. */
  readonly fingerprint: string;
  /** What its report is known by, to find all of a report at once. */
  readonly report: string;
  /** Hash of the figures that were judged. */
  readonly figures: string;
  /** ISO 8601. */
  readonly judgedAt: string;
  readonly about: {
    readonly issuer: string | null;
    readonly year: number | null;
    readonly rule: string;
    /** The cell or the words, as they are shown. */
    readonly place: string;
    readonly url: string;
  };
}

/** A finding that can be judged, with what was made of it. */
export interface Judgement {
  readonly fingerprint: string;
  readonly report: string;
  readonly figures: string;
  /** Null where nobody has judged it. */
  readonly verdict: Verdict | null;
  /** The verdict was on other figures: it is told, and counts for nothing. */
  readonly isStale: boolean;
}

/** As much of a report file as findings are known by. */
export interface JudgedReport {
  readonly report: { readonly issuer: string | null; readonly year: number | null };
  readonly source: { readonly url: string };
  readonly facts: readonly { readonly id: string; readonly value: number | null }[];
  readonly checks: readonly JudgedCheck[];
}

/** The same of one of its checks. */
export interface JudgedCheck {
  readonly rule: string;
  readonly target: string;
  readonly outcome: string;
  readonly expected: number | null;
  readonly found: number | null;
  readonly terms: readonly { readonly fact: string; readonly weight: number }[];
  readonly cells?:
    | readonly { readonly value: number | null; readonly weight: number }[]
    | undefined;
  readonly quote?: string | undefined;
  /** The other report that it takes, where it takes one. */
  readonly against?:
    | { readonly url: string; readonly issuer: string | null; readonly year: number | null }
    | undefined;
}
