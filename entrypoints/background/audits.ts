import { browser } from 'wxt/browser';
import { answerOf } from '../../lib/answer';
import { auditSteps } from '../../lib/audit/steps';
import { tablesOf } from '../../lib/audit/tables';
import type { PageAudit } from '../../lib/audit/types';
import { onQuestion } from '../../lib/browser/audit-port';
import { Jobs } from '../../lib/browser/jobs';
import { packsOn } from '../../lib/browser/packs';
import { verdictsOn } from '../../lib/browser/verdicts';
import { type KeptVerdict, reportKeyOf } from '../../lib/verdicts';

/** Audits the pages of all tabs, where the code stays warm; each page keeps its own audit, and nothing of it stays here. */
export function answerPages(): void {
  const jobs = new Jobs();
  const front = new Set<number>();
  const seeFront = async () => {
    const tabs = await browser.tabs.query({ active: true });
    front.clear();
    for (const { id } of tabs) if (id !== undefined) front.add(id);
  };
  const look = () => void seeFront().catch(() => {});
  browser.tabs.onActivated.addListener(look);
  look();
  onQuestion(async (question, { tabId, signal }) => {
    if ('page' in question) return tablesOf(question.page);
    const { intake, language } = question;
    const packs = intake.isPacked ? await packsOn() : [];
    const isFront = () => tabId !== undefined && front.has(tabId);
    const audit = await jobs.run(auditSteps(intake, { packs }), { signal, isFront });
    return answerOf(audit, { language, packs, kept: await keptOn(audit) });
  });
}

/** What was made of a report's findings; an audit goes without where that cannot be read, of which the options page tells. */
async function keptOn(audit: PageAudit): Promise<KeptVerdict[]> {
  const isAsked = audit.checks.some(
    ({ outcome }) => outcome === 'fail' || outcome === 'incomplete',
  );
  if (!isAsked) return [];
  return verdictsOn(reportKeyOf({ report: audit, source: audit.source })).catch(() => []);
}
