import { signal } from '@preact/signals';
import { i18n } from '#i18n';
import {
  auditAllAgain,
  type EverythingKept,
  everythingKept,
  forgetEverything,
} from '../../lib/browser/kept';
import { forgetRun, forgetRuns } from '../../lib/browser/runs';
import { datedName, saveFile } from '../../lib/browser/save';
import { forgetVerdict, forgetVerdicts } from '../../lib/browser/verdicts';
import { newLine } from '../ui/status';

/** All that is kept; null until it is read, and where it cannot be. */
export const everything = signal<EverythingKept | null>(null);
/** What was erased, or could not be. */
export const line = newLine();
/** What can be erased at one go. */
export type Erasable = 'verdicts' | 'runs' | 'all';
/** What waits for the reader's second word. */
export const asked = signal<Erasable | null>(null);

/** Reads it anew, as whenever somebody comes back to the page. */
export async function readKept(): Promise<void> {
  try {
    everything.value = await everythingKept();
  } catch {
    everything.value = null;
  }
}

/** Saves all that is kept as one JSON file, also what the page's list leaves out. */
export function exportKept(): void {
  const text = JSON.stringify(everything.value, null, 2);
  saveFile(datedName('kept', 'json'), `${text}\n`, 'application/json');
}

const change = async (act: () => Promise<void>, said: string) => {
  try {
    await act();
    await readKept();
    line.say(said);
    void auditAllAgain().catch(() => {});
  } catch {
    line.say(i18n.t('options.failed'));
  }
};

/** A verdict, by its finding's fingerprint; open pages are audited again without it. */
export const forgetOne = (fingerprint: string) =>
  change(() => forgetVerdict(fingerprint), i18n.t('kept.removedOne'));

/** A run with all of its reports and pages, by its id. */
export const forgetOneRun = (id: string) => change(() => forgetRun(id), i18n.t('kept.removedOne'));

const ERASING: Readonly<Record<Erasable, () => Promise<void>>> = {
  verdicts: forgetVerdicts,
  runs: forgetRuns,
  all: forgetEverything,
};

/** Not before it was asked for twice. */
export async function erase(what: Erasable): Promise<void> {
  if (asked.value !== what) {
    asked.value = what;
    return;
  }
  asked.value = null;
  await change(ERASING[what], i18n.t('kept.erased'));
}
