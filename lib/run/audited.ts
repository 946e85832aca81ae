import type { FileFault } from '../documents/errors';
import type { FailureName } from './failures';

/** As much of an audit as tells whether a report was read. */
export interface AuditedPage {
  readonly isReport: boolean;
  readonly facts: readonly { readonly state: string }[];
  readonly attachments: readonly {
    readonly kind: 'pdf' | 'word' | 'excel' | 'archive' | 'image' | 'viewer';
    readonly url: string | null;
  }[];
}

/** What an audit of a page comes to in a run: its report, the files to read in its place, or why there is none. */
export type Come =
  | {
      readonly is: 'report';
      /** Only its words are there, none of its figures. */
      readonly isBare?: true;
    }
  /** Files that may hold it, in the page's order. */
  | {
      readonly is: 'elsewhere';
      readonly urls: readonly string[];
      /** Where none of them is one, its own words are. */
      readonly isBare?: true;
    }
  | { readonly is: 'failed'; readonly failure: FailureName };

const FILES: ReadonlySet<string> = new Set(['pdf', 'word', 'excel']);

/**
 * Tells what an audit came to.
 * @param isFile whether it was a file that was audited: files lead nowhere
 */
export function comeOf({ isReport, facts, attachments }: AuditedPage, isFile = false): Come {
  if (facts.some(({ state }) => state !== 'absent')) return { is: 'report' };
  const files = attachments.flatMap(({ kind, url }) => (FILES.has(kind) && url ? [url] : []));
  if (!isFile && files.length > 0) return { is: 'elsewhere', urls: files };
  if (attachments.some(({ kind }) => kind === 'image'))
    return { is: 'failed', failure: 'picture-only' };
  // Words of a report without its tables are one whose tables were left out: that is for its audit to say.
  return isReport ? { is: 'report', isBare: true } : { is: 'failed', failure: 'no-report' };
}

/** Why a file could not be read, as a run names it. */
export function failureOf(fault: FileFault): FailureName {
  switch (fault) {
    case 'too-large':
      return 'too-large';
    case 'web-page':
      return 'needs-login';
    default:
      return 'unreadable';
  }
}
