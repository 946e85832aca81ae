import type { FailureName } from './failures';

/** One address of a run. Times are milliseconds since 1970. */
export interface Job {
  /** Of a file that was brought its name. */
  readonly url: string;
  readonly host: string;
  readonly state: 'waiting' | 'running' | 'done' | 'failed';
  /** How often it was begun. */
  readonly attempts: number;
  /** Not to be begun before. */
  readonly notBefore: number;
  /** Why it failed, where it did. */
  readonly failure: FailureName | null;
}

/** The host of a file that was brought: it is asked of nobody, so there is nothing to wait for. */
export const NO_HOST = '';

/** How a host is treated. */
export interface HostPace {
  /** When its next request may begin. */
  readonly next: number;
  /** Why nothing more is asked of it, where that is so: it wants a person. */
  readonly stopped: FailureName | null;
}

/** A run: plain data, so that it can be kept after each step and taken up again. */
export interface Run {
  readonly state: 'idle' | 'running' | 'paused' | 'done';
  readonly jobs: readonly Job[];
  readonly hosts: Readonly<Record<string, HostPace>>;
}

/** How fast a run goes. */
export interface Pace {
  /** Requests of one host at a time. */
  readonly atOnce: number;
  /** Milliseconds between the beginnings of two requests of one host. */
  readonly gap: number;
  /** How often a page is tried that fails for no fault of its own. */
  readonly attempts: number;
}

/** What portals can bear: two at a time, about one a second. */
export const GENTLE: Pace = { atOnce: 2, gap: 1000, attempts: 4 };

/** What became of a job that was worked on. */
export type Worked =
  | { readonly is: 'done' }
  | { readonly is: 'failed'; readonly failure: FailureName }
  /** It may go better later; `after` in milliseconds, where the portal told. */
  | { readonly is: 'again'; readonly failure: FailureName; readonly after: number | null }
  /** Its host wants a person: whatever else was to be asked of it waits for one. */
  | { readonly is: 'stopped'; readonly failure: FailureName };

/** What happens to a run. */
export type RunEvent =
  | { readonly kind: 'start' | 'pause' | 'resume' | 'cancel'; readonly at: number }
  | { readonly kind: 'begin'; readonly job: number; readonly at: number }
  | {
      readonly kind: 'worked';
      readonly job: number;
      readonly at: number;
      readonly worked: Worked;
      /** Milliseconds to wait before it is tried again, where it is. */
      readonly wait: number;
    }
  /** Jobs that have ended, whichever way, are to be done once more; or what a cancelled run has left, after all. */
  | { readonly kind: 'retry'; readonly jobs: readonly number[]; readonly at: number }
  /** It was read from where it is kept: what was running then was not finished. */
  | { readonly kind: 'restored'; readonly at: number };
