import { browser } from 'wxt/browser';
import type { KeptVerdict } from '../verdicts';
import { askForAudit } from './ask';
import { framesOf } from './frames';
import type { RunAndState } from './kept-run';
import { forgetRuns, keptRuns } from './runs';
import { allVerdicts, forgetVerdicts } from './verdicts';

/** All that Gouji keeps, as a file holds it: what reviewers made of findings, runs over lists, and what stands in the settings, rule packs among it. */
export interface EverythingKept {
  readonly format: 'gouji/kept@1';
  readonly verdicts: readonly KeptVerdict[];
  /** What each run is of and how far it is; what came of it is saved from the workbench. */
  readonly runs: readonly RunAndState[];
  readonly settings: Readonly<Record<string, unknown>>;
}

/** @throws where a store cannot be read */
export async function everythingKept(): Promise<EverythingKept> {
  const [verdicts, runs, settings] = await Promise.all([
    allVerdicts(),
    keptRuns(),
    browser.storage.local.get(null),
  ]);
  return { format: 'gouji/kept@1', verdicts, runs, settings };
}

/**
 * Takes it all away; settings are then what they were at the beginning.
 * @throws where a store is closed
 */
export async function forgetEverything(): Promise<void> {
  await Promise.all([forgetVerdicts(), forgetRuns(), browser.storage.local.clear()]);
}

/** Has all pages that were audited take account of verdicts that are gone. */
export async function auditAllAgain(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(async ({ id: tabId }) => {
      if (tabId === undefined) return;
      const audited = (await framesOf(tabId)).filter(({ summary }) => summary?.isAudited);
      await Promise.allSettled(audited.map(({ frameId }) => askForAudit({ tabId, frameId }, true)));
    }),
  );
}
