import { browser } from 'wxt/browser';
import { answerOf } from '../../lib/answer';
import { auditSteps, tablesOf } from '../../lib/audit/steps';
import { onQuestion } from '../../lib/browser/audit-port';
import { Jobs } from '../../lib/browser/jobs';
import { packsOn } from '../../lib/browser/packs';

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
    return answerOf(audit, { language, packs });
  });
}
