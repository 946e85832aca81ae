import { signal } from '@preact/signals';
import { keptAudit } from '../../lib/browser/runs';
import type { RuleNames } from '../../lib/packs/names';
import { entryOf, type PictureEntry } from './picture-data';
import { kept, rows } from './run-model';

/** What was gathered so far; null while nobody has asked. */
export const entries = signal<readonly PictureEntry[] | null>(null);
/** As the audits were told them: their packs may be gone by now. */
export const ruleNames = signal<RuleNames>({});
/** What was gathered may still grow. */
export const isReading = signal(false);

/** Reports that are read until the pictures are drawn again. */
const AT_ONCE = 50;
let asked = 0;

/** Reads every report of the run, one after the other: a thousand take some seconds. */
export async function gatherPictures(): Promise<void> {
  const own = ++asked;
  const run = kept.value?.id;
  if (!run) return;
  isReading.value = true;
  const found: PictureEntry[] = [];
  let names: RuleNames = {};
  try {
    for (const row of rows.value) {
      if (row.outcome === 'failed') continue;
      const audit = await keptAudit(run, row.job);
      if (own !== asked) return;
      if (!audit) continue;
      found.push(entryOf(row, audit));
      names = { ...names, ...audit.ruleNames };
      if (found.length % AT_ONCE === 0) entries.value = [...found];
    }
    ruleNames.value = names;
    entries.value = found;
  } finally {
    if (own === asked) isReading.value = false;
  }
}
