import { computed, signal } from '@preact/signals';
import { askForAudit, askToJump, askToJumpToFact } from '../../lib/browser/ask';
import { bringReader, type Frame, framesOf, inject } from '../../lib/browser/frames';
import type { FrameAudit } from '../../lib/browser/protocol';
import { marksShown, showMarks, watchMarks } from '../../lib/browser/settings';
import { filesAreClosed, isLoading, subjectTab } from '../../lib/browser/tab';
import { newLine } from '../ui/status';

/** A frame of the page and what it found. */
export interface Source extends FrameAudit {
  readonly tabId: number;
  readonly frameId: number;
}

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
  | { readonly kind: 'noReport'; readonly all: readonly Source[] }
  | { readonly kind: 'blocked'; readonly filesClosed: boolean }
  | { readonly kind: 'unstarted' }
  | { readonly kind: 'error' };

export const state = signal<State>({ kind: 'loading' });
export const busy = signal(false);
export const marks = signal(true);
export const chosen = signal(0);
/** What was done, or could not be done. */
export const line = newLine();

/** The report that is shown. */
export const source = computed(() => {
  const { value } = state;
  return value.kind === 'report' ? (value.sources[chosen.value] ?? value.sources[0]) : undefined;
});

let tabId: number | null = null;

export async function start(search: string): Promise<void> {
  watchMarks((shown) => {
    marks.value = shown;
  });
  const [tab, shown] = await Promise.all([subjectTab(search), marksShown()]);
  tabId = tab;
  marks.value = shown;
  await look(false);
}

export const again = () => look(true);

export async function auditHere(): Promise<void> {
  if (tabId === null) return;
  busy.value = true;
  try {
    await inject(tabId);
  } catch {
    state.value = await blocked();
    return;
  } finally {
    busy.value = false;
  }
  await look(false);
}

export async function toggleMarks(): Promise<void> {
  marks.value = !marks.value;
  await showMarks(marks.value);
}

/** Shows in the page what a check is about; false where the page no longer has it. */
export async function jump(to: Source, check: number): Promise<boolean> {
  return askToJump(to, check).catch(() => false);
}

export async function jumpToFact(to: Source, fact: string): Promise<boolean> {
  return askToJumpToFact(to, fact).catch(() => false);
}

async function look(anew: boolean): Promise<void> {
  busy.value = true;
  try {
    state.value = tabId === null ? await blocked() : await stateOf(tabId, anew);
    chosen.value = 0;
  } finally {
    busy.value = false;
  }
}

/** Pages still on their way get this long before we say that nothing runs there: so many looks, so far apart. */
const LOOKS = 30;
const BETWEEN = 300;

async function stateOf(tab: number, anew: boolean): Promise<State> {
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

const blocked = async (): Promise<State> => ({
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
  return first ? { kind: 'noTables', source: first } : { kind: 'noReport', all: sources };
}

const hasTables = ({ report }: Source) => report.facts.some((fact) => fact.state !== 'absent');
