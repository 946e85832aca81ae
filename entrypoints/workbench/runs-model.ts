import { signal } from '@preact/signals';
import { i18n } from '#i18n';
import type { RunAndState } from '../../lib/browser/kept-run';
import { type Room, roomTaken } from '../../lib/browser/room';
import { forgetRun, keptRuns } from '../../lib/browser/runs';
import { forgetStrays, renameRun } from '../../lib/browser/runs-more';
import type { Came } from './in/import-run';
import { runsOwned } from './owned';
import { kept, show } from './run-model';

/** Runs of before, the newest first. */
export const earlier = signal<readonly RunAndState[]>([]);
/** How much all that is kept takes. */
export const room = signal<Room | null>(null);
/** Why the last one that was brought was not taken. */
export const notImported = signal('');
/** One is being brought; of thousands of reports that takes a while. */
export const isImporting = signal(false);

/** Reads which runs are kept, and what room they take. */
export async function readEarlier(): Promise<void> {
  earlier.value = await keptRuns().catch(() => []);
  room.value = await roomTaken();
}

/** Throws away what is left of runs that never came to be. */
export async function tidyUp(): Promise<void> {
  const owned = await runsOwned();
  // Nobody knows who is at work where the browser does not tell.
  if (owned) await forgetStrays((run) => owned.has(run)).catch(() => {});
}

/** Throws away all that is kept of it; where that fails it stays in the list. */
export async function forget(id: string): Promise<void> {
  await forgetRun(id).catch(() => {});
  await readEarlier();
}

/** An empty name gives it back to its list. */
export async function rename(id: string, name: string): Promise<void> {
  await renameRun(id, name).catch(() => {});
  if (kept.value?.id === id) kept.value = { ...kept.value, name };
  await readEarlier();
}

/** Takes a run that was saved here or elsewhere, and shows it. */
export async function bringRun(file: Blob, name: string): Promise<void> {
  notImported.value = '';
  isImporting.value = true;
  try {
    const { importRun } = await import('./in/import-run');
    const came = await importRun(file, name);
    if (came.is === 'kept') await show(came.id);
    else notImported.value = whyNot(came);
  } catch {
    notImported.value = i18n.t('runs.notKept');
  } finally {
    isImporting.value = false;
  }
}

function whyNot(came: Exclude<Came, { readonly is: 'kept' }>): string {
  switch (came.is) {
    case 'full':
      return i18n.t('runs.full');
    case 'closed':
      return i18n.t('runs.notKept');
    case 'failed':
      return i18n.t('runs.notRead');
    case 'refused':
      return came.fault === 'too-large'
        ? i18n.t('runs.tooLarge')
        : i18n.t('runs.noRun', [came.where || '—']);
  }
}
