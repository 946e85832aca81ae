import { askForAudit, askForTables } from '../../lib/browser/ask';
import { fileShownIn } from '../../lib/browser/files';
import { bringReader, type Frame, framesOf } from '../../lib/browser/frames';
import type { FrameAudit } from '../../lib/browser/protocol';
import { hostOf, isOff } from '../../lib/browser/sites';
import { addressOf, filesAreClosed, isLoading } from '../../lib/browser/tab';

/** A frame of the page and what it found. */
export interface Source extends FrameAudit {
  readonly tabId: number;
  readonly frameId: number;
}

/** What a tab comes to; each is shown in its own way. */
export type State =
  | { readonly kind: 'loading' }
  /** Reports with tables, nearly always one; or, where there is none, pages with sums to check. */
  | {
      readonly kind: 'report';
      readonly sources: readonly Source[];
      readonly all: readonly Source[];
    }
  /** A report whose tables are somewhere else. */
  | { readonly kind: 'noTables'; readonly source: Source }
  /** `hasTables`: there is something to take away all the same. */
  | { readonly kind: 'noReport'; readonly all: readonly Source[]; readonly hasTables: boolean }
  | { readonly kind: 'blocked'; readonly filesClosed: boolean }
  | { readonly kind: 'unstarted' }
  /** The browser shows a file in a viewer of its own. */
  | { readonly kind: 'file'; readonly url: string }
  /** The reader has switched Gouji off on this site. */
  | { readonly kind: 'off'; readonly host: string }
  | { readonly kind: 'error' };

/** Pages still on their way get this long before we say that nothing runs there: so many looks, so far apart. */
const LOOKS = 30;
const BETWEEN = 300;

/**
 * What there is to tell of a tab.
 * @param anew has its frames audited again
 */
export async function stateOf(tab: number | null, anew: boolean): Promise<State> {
  if (tab === null) return blocked();
  const address = await addressOf(tab);
  const host = hostOf(address);
  if (host !== null && (await isOff(address))) return { kind: 'off', host };
  const file = await fileShownIn(tab, address);
  if (file) return { kind: 'file', url: file };
  for (let looks = 0; ; looks++) {
    let frames: Awaited<ReturnType<typeof framesOf>>;
    try {
      frames = await framesOf(tab);
    } catch {
      return blocked();
    }
    const started = frames.filter((frame) => frame.started);
    if (started.length) return found(tab, started, anew);
    if (looks >= LOOKS || !(await isLoading(tab))) return { kind: 'unstarted' };
    await new Promise((resolve) => setTimeout(resolve, BETWEEN));
  }
}

/** The browser lets nobody into such a page; of a file, `filesClosed` is why, which the reader can change. */
export const blocked = async (): Promise<State> => ({
  kind: 'blocked',
  filesClosed: await filesAreClosed(),
});

async function found(tab: number, all: readonly Frame[], anew: boolean): Promise<State> {
  // Whoever opens the popup wants an answer also of a page that did not look like a report.
  const frames = all.filter(({ auditing, isEmpty }) => auditing || !isEmpty);
  const frameIds = frames.filter((frame) => !frame.auditing).map((frame) => frame.frameId);
  if (frameIds.length) await bringReader({ tabId: tab, frameIds }).catch(() => {});
  const answers = await Promise.allSettled(
    frames.map(async ({ frameId }): Promise<Source> => {
      const address = { tabId: tab, frameId };
      return { ...address, ...(await askForAudit(address, anew)) };
    }),
  );
  const sources = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
  if (!sources.length) return { kind: 'error' };
  const reports = sources.filter((one) => one.isReport);
  // The page around a frame that holds the report often carries its title, but not its tables.
  const withTables = reports.filter(hasTables);
  if (withTables.length) return { kind: 'report', sources: withTables, all: sources };
  const withSums = sources.filter((one) => one.sums.count > 0);
  if (withSums.length) return { kind: 'report', sources: withSums, all: sources };
  const [first] = [...reports].sort((a, b) => b.attachments.length - a.attachments.length);
  if (first) return { kind: 'noTables', source: first };
  return { kind: 'noReport', all: sources, hasTables: await haveTables(sources) };
}

const hasTables = ({ report }: Source) => report.facts.some((fact) => fact.state !== 'absent');

/** Where a frame does not say, there may be some. */
async function haveTables(sources: readonly Source[]): Promise<boolean> {
  const tables = await Promise.all(sources.map((one) => askForTables(one).catch(() => null)));
  return tables.some((one) => one === null || one.length > 0);
}
