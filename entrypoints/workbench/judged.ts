import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { FrameAudit } from '../../lib/answer';
import { sendMessage } from '../../lib/browser/protocol';
import { allVerdicts, verdictsOn } from '../../lib/browser/verdicts';
import { judgementsOf, reportKeyOf } from '../../lib/verdicts';
import { type Judging, newJudging } from '../ui/judging';
import type { Line } from '../ui/status';
import { verdicts } from './run-model';

/** Reads what reviewers have made of findings, here or beside a page; none where it cannot be read. */
export async function readVerdicts(): Promise<void> {
  const all = await allVerdicts().catch(() => []);
  verdicts.value = new Map(all.map((one) => [one.fingerprint, one]));
}

/** Reads them now, and whenever somebody comes back from another page. */
export function followVerdicts(): void {
  void readVerdicts();
  addEventListener('focus', () => void readVerdicts());
}

/** The findings of a report that is kept, to be judged; the rows take account of what is made of them at once. */
export async function judgingOf({ report }: FrameAudit, line: Line): Promise<Judging> {
  const known = await verdictsOn(reportKeyOf(report)).catch(() => []);
  return newJudging(
    { report, judgements: judgementsOf(report, known) },
    {
      keep: (verdict) => sendMessage('keepVerdict', verdict),
      forget: (fingerprint) => sendMessage('forgetVerdict', fingerprint),
      changed: () => void readVerdicts(),
      isPrivate: browser.extension.inIncognitoContext,
      failed: () => line.say(i18n.t('judge.failed')),
    },
  );
}
