import { render } from 'preact';
import { i18n } from '#i18n';
import { askForAudit, type FrameAddress } from '../../lib/browser/ask';
import { language, languageTag } from '../../lib/browser/language';
import { speakInPage } from '../../lib/browser/language-setting';
import type { FrameAudit } from '../../lib/browser/protocol';
import { findingsOf } from '../../lib/export/findings';
import { verdictsIn } from '../../lib/verdicts';
import { Said } from '../ui/said';
import { List } from './list';

/** `print.html?tab=ID&frame=ID`: the list of problems of that frame's report, asked for anew, since nothing of it is kept. */
function addressOf(search: string): FrameAddress | null {
  const asked = new URLSearchParams(search);
  const [tabId, frameId] = [asked.get('tab'), asked.get('frame')].map((text) =>
    Number(text ?? NaN),
  );
  if (!Number.isInteger(tabId) || !Number.isInteger(frameId)) return null;
  return { tabId: tabId as number, frameId: frameId as number };
}

async function auditAt(address: FrameAddress | null): Promise<FrameAudit | null> {
  return address && askForAudit(address, false).catch(() => null);
}

await speakInPage();
document.documentElement.lang = languageTag();
document.title = i18n.t('print.title');

const app = document.getElementById('app');
const show = (content: Parameters<typeof render>[0]) => app && render(content, app);

show(<Said text={i18n.t('print.loading')} />);
const audit = await auditAt(addressOf(location.search));
if (!audit) show(<Said text={i18n.t('print.gone')} />);
else {
  const { report, ruleNames, judgements } = audit;
  const verdicts = verdictsIn(judgements);
  const findings = findingsOf(report, { language: language(), ruleNames, verdicts });
  document.title = [report.report.issuer, report.report.year, i18n.t('print.title')]
    .filter(Boolean)
    .join(' ');
  show(<List report={report} findings={findings} />);
}
