import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { ruleName } from '../../lib/browser/language';
import { sendMessage } from '../../lib/browser/protocol';
import { copyFinding, Exports } from '../ui/exports/lazy';
import { Finder } from '../ui/finder';
import { Findings } from '../ui/findings';
import { Head } from '../ui/head';
import { newJudging } from '../ui/judging';
import type { Shown } from '../ui/shown';
import { Verdict } from '../ui/verdict';
import { jump, jumpToFact } from './marks';
import { line, view } from './model';
import { type Audited, answered } from './read';
import { tablesOf } from './tables';

interface ReportProps {
  readonly audited: Audited;
  /** Told what marks to show once findings were judged. */
  readonly onJudged: (now: Pick<Audited, 'frame' | 'shown'>) => void;
}

/** What was found in the document, as beside any page. */
export function Report({ audited, onJudged }: ReportProps) {
  const { frame } = audited;
  // No tab has it: its tables are had from here.
  const subject = useMemo(
    () => ({ ...frame, tabId: -1, frameId: 0, own: tablesOf(audited) }),
    [audited],
  );
  const judging = useMemo(
    () =>
      newJudging(frame, {
        keep: (verdict) => sendMessage('keepVerdict', verdict),
        forget: (fingerprint) => sendMessage('forgetVerdict', fingerprint),
        changed: () => void answered(audited).then(onJudged, () => {}),
        isPrivate: browser.extension.inIncognitoContext,
        failed: () => line.say(i18n.t('judge.failed')),
      }),
    [audited],
  );
  const shown: Shown = useMemo(
    () => ({
      report: frame.report,
      reachable: frame.reachable,
      ruleName: (rule) => ruleName(rule, frame.ruleNames),
      onJump: jump,
      onJumpToFact: jumpToFact,
      onCopy: (check) => copyFinding(subject, check, judging.verdicts()),
      say: line.say,
      view,
      judging,
    }),
    [subject, judging],
  );
  const isReport = frame.report.report.form !== null;
  const isNothing = useSignal(false);
  useEffect(() => {
    // Without a form, exports are offered where there are tables to take away.
    if (isReport) return;
    void subject.own.all().then(
      (tables) => {
        isNothing.value = tables.length === 0;
      },
      () => {},
    );
  }, [subject]);
  return (
    <>
      {audited.summary.isAudited && (
        <>
          <Head
            report={frame.report}
            form={frame.form}
            sums={frame.sums}
            isReport={frame.isReport}
          />
          <Verdict report={frame.report} view={view} judging={judging} state="audited" />
          {frame.report.checks.length > 0 && <Finder shown={shown} />}
          <Findings {...shown} />
        </>
      )}
      {!isNothing.value && (
        <Exports
          report={isReport ? subject : undefined}
          reports={isReport ? [subject] : []}
          all={[subject]}
          line={line}
          verdicts={judging.verdicts()}
        />
      )}
    </>
  );
}
