import { signal } from '@preact/signals';
import { type Fault, type FileSource, faultOf, kindOf, onArchive, read, show } from './model';
import type { Archive } from './read';

/** How a file of several came out. */
export interface Outcome {
  readonly kind: 'audited' | 'no-report' | 'scan' | 'failed';
  /** Broken sums. */
  readonly broken: number;
  readonly fault?: Fault;
}

/** One of several files: of an archive, or chosen together. */
export interface Item {
  readonly source: FileSource;
  /** Null until it was read. */
  readonly outcome: Outcome | null;
}

/** The files that were chosen together, or are in the archive; none where there is but one. */
export const items = signal<readonly Item[]>([]);
/** Which of them is shown. */
export const chosen = signal(0);
/** Files of the archive that are not read. */
export const passed = signal(0);

let run: AbortController | null = null;

onArchive(({ files, passed: more }: Archive, { from }) => {
  const sources = files.map(
    (file): FileSource => ({
      name: file.name,
      url: null,
      from: `${from}#${file.name}`,
      take: async () => file.bytes,
    }),
  );
  openAll(sources);
  passed.value = more;
});

/** Shows one of them. */
export function choose(at: number): void {
  const item = items.value[at];
  if (!item) return;
  chosen.value = at;
  void show(item.source);
}

/** Shows the first of some files; where there are several, each is audited, and told of in a list. */
export function openAll(sources: readonly FileSource[]): void {
  run?.abort();
  passed.value = 0;
  const [first] = sources;
  if (!first) return;
  chosen.value = 0;
  items.value = sources.length > 1 ? sources.map((source) => ({ source, outcome: null })) : [];
  const shown = show(first);
  if (sources.length < 2) return;
  const own = new AbortController();
  run = own;
  void shown.then(() => auditAll(sources, own.signal));
}

/** One after the other, so that no more than one is in memory beside the one that is shown. */
async function auditAll(sources: readonly FileSource[], signal: AbortSignal): Promise<void> {
  for (const [at, source] of sources.entries()) {
    const outcome = await outcomeOf(source, signal);
    if (signal.aborted) return;
    items.value = items.value.map((item, other) => (other === at ? { ...item, outcome } : item));
  }
}

async function outcomeOf(source: FileSource, signal: AbortSignal): Promise<Outcome> {
  try {
    const found = await read(source, signal);
    // An archive in an archive: nobody packs reports so.
    if ('files' in found) return { kind: 'failed', broken: 0, fault: 'archive' };
    found.worked.end();
    const broken = found.frame.report.checks.filter(
      ({ outcome, severity }) => outcome === 'fail' && severity === 'error',
    ).length;
    return { kind: kindOf(found), broken };
  } catch (reason) {
    return { kind: 'failed', broken: 0, fault: faultOf(reason) };
  }
}
