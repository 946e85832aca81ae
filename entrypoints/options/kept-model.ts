import { signal } from '@preact/signals';
import { i18n } from '#i18n';
import {
  auditAllAgain,
  type EverythingKept,
  everythingKept,
  forgetEverything,
} from '../../lib/browser/kept';
import { saveFile } from '../../lib/browser/save';
import { forgetVerdict, forgetVerdicts } from '../../lib/browser/verdicts';
import { newLine } from '../ui/status';

/** All that is kept; null until it is read, and where it cannot be. */
export const everything = signal<EverythingKept | null>(null);
export const line = newLine();
/** What waits for the reader's second word. */
export const asked = signal<'verdicts' | 'all' | null>(null);

/** Reads it anew, as whenever somebody comes back to the page. */
export async function readKept(): Promise<void> {
  try {
    everything.value = await everythingKept();
  } catch {
    everything.value = null;
  }
}

export function exportKept(): void {
  const day = new Date().toISOString().slice(0, 10);
  const text = JSON.stringify(everything.value, null, 2);
  saveFile(`gouji-kept-${day}.json`, `${text}\n`, 'application/json');
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

export const forgetOne = (fingerprint: string) =>
  change(() => forgetVerdict(fingerprint), i18n.t('kept.removedOne'));

/** Not before it was asked for twice. */
export async function erase(what: 'verdicts' | 'all'): Promise<void> {
  if (asked.value !== what) {
    asked.value = what;
    return;
  }
  asked.value = null;
  await change(what === 'all' ? forgetEverything : forgetVerdicts, i18n.t('kept.erased'));
}
