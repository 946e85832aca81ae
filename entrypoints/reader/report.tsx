import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { ruleName } from '../../lib/browser/language';
import { copyFinding, Exports } from '../ui/exports/lazy';
import { Finder } from '../ui/finder';
import { Findings } from '../ui/findings';
import { Head } from '../ui/head';
import { checksIn, listOf, neighbour } from '../ui/sections';
import { factsOf, type Shown } from '../ui/shown';
import { Verdict } from '../ui/verdict';
import { isFolded } from '../ui/view';
import { type Audited, line, tablesIn, view } from './model';
import { jump, jumpToFact } from './marks';

/** What was found in the document, as beside any page. */
export function Report({ audited }: { audited: Audited }) {
  const { frame } = audited;
  // No tab has it: its tables are had from here.
  const subject = useMemo(
    () => ({ ...frame, tabId: -1, frameId: 0, tables: () => tablesIn(audited) }),
    [audited],
  );
  const shown: Shown = useMemo(
    () => ({
      report: frame.report,
      reachable: frame.reachable,
      ruleName: (rule) => ruleName(rule, frame.ruleNames),
      onJump: jump,
      onJumpToFact: jumpToFact,
      onCopy: (check) => copyFinding(subject, check),
      say: line.say,
      view,
    }),
    [subject],
  );
  const narrowed = { tile: view.tile.value, query: view.query.value };
  const { culprits, sections } = listOf(shown, factsOf(shown.report), narrowed);
  const stops = checksIn({
    culprits: isFolded(view, 'suspects') ? [] : culprits,
    sections: sections.filter(({ id }) => !isFolded(view, id)),
  }).filter((check) => frame.reachable[check]);
  const step = async (by: 1 | -1) => {
    const to = neighbour(stops, view.current.value, by);
    if (to !== null && !(await jump(to))) line.say(i18n.t('popup.gone'));
  };
  return (
    <>
      <Head report={frame.report} form={frame.form} sums={frame.sums} isReport={frame.isReport} />
      {frame.report.checks.length > 0 && (
        <>
          <Verdict report={frame.report} view={view} />
          <Finder view={view} stops={stops} onStep={step} />
          <Findings {...shown} />
        </>
      )}
      <Exports
        report={frame.report.report.form ? subject : undefined}
        reports={frame.report.report.form ? [subject] : []}
        all={[subject]}
        line={line}
      />
    </>
  );
}
