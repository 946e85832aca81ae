import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { ruleName } from '../../lib/browser/language';
import { verdictsIn } from '../../lib/verdicts';
import { closedTo } from '../ui/closed-to';
import { copyFinding, Exports } from '../ui/exports/lazy';
import { Finder } from '../ui/finder';
import { Findings } from '../ui/findings';
import { Head } from '../ui/head';
import type { Judging } from '../ui/judging';
import { later } from '../ui/later';
import type { Shown } from '../ui/shown';
import { Verdict } from '../ui/verdict';
import { Bar } from './bar';
import { Chooser } from './chooser';
import { judgingOf, jump, jumpToFact, line, type Source, source, state, view } from './model';

/** What the parts of the desk differ by. */
export interface DeskProps {
  /** Where we are: a panel stays when the page is clicked, a popup does not. */
  readonly place: 'popup' | 'panel';
}

/** All that popup and panel show of a tab. */
export function Desk(props: DeskProps) {
  return (
    <>
      <Bar place={props.place} />
      <Body {...props} />
    </>
  );
}

function Body({ place }: DeskProps) {
  const { value } = state;
  switch (value.kind) {
    case 'loading':
      return (
        <p class="waiting" role="status">
          {i18n.t('popup.loading')}
        </p>
      );
    case 'report':
      return <Report place={place} reports={value.sources} all={value.all} />;
    default:
      return <WithoutReport place={place} value={value} />;
  }
}

/** Most pages that somebody asks about have a report: what is shown of the others comes when one is met. */
const WithoutReport = later(async () => (await import('./without-report')).WithoutReport);

/** Few pages have frames of other sites. */
const Elsewhere = later(async () => (await import('../ui/elsewhere')).Elsewhere);

/** Only what stays through many pages has to ask for their sites. */
const Visits = later(async () => (await import('./visits')).Visits);

function Report({
  place,
  reports,
  all,
}: DeskProps & { reports: readonly Source[]; all: readonly Source[] }) {
  const from = source.value;
  // One object as long as the report is the same, by which lines know that they need not be drawn again.
  const judging = useMemo(() => from && judgingOf(from), [from]);
  const shown = useMemo(() => from && judging && shownOf(from, judging), [from, judging]);
  if (!from || !shown) return null;
  const closed = closedTo(all);
  return (
    <>
      <Head report={from.report} form={from.form} sums={from.sums} isReport={from.isReport}>
        <Chooser />
      </Head>
      {place === 'panel' && <Visits />}
      <Verdict report={from.report} view={view} judging={judging} />
      {from.report.checks.length > 0 && <Finder shown={shown} />}
      <Findings {...shown} key={`${from.frameId} ${from.report.source.url}`} />
      {closed.length > 0 && <Elsewhere frames={closed} />}
      <Exports
        report={from.report.report.form ? from : undefined}
        reports={reports}
        all={all}
        line={line}
        verdicts={verdictsOf(reports, judging)}
      />
    </>
  );
}

/** Of all reports of the page; of the one that is shown, also what has been made of it since. */
const verdictsOf = (reports: readonly Source[], judging: Judging | undefined) =>
  new Map([
    ...reports.flatMap(({ judgements }) => [...verdictsIn(judgements)]),
    ...(judging?.verdicts() ?? []),
  ]);

const shownOf = (from: Source, judging: Judging): Shown => ({
  report: from.report,
  reachable: from.reachable,
  ruleName: (rule) => ruleName(rule, from.ruleNames),
  onJump: (check) => jump(from, check),
  onJumpToFact: (fact) => jumpToFact(from, fact),
  onCopy: (check) => copyFinding(from, check, judging.verdicts()),
  say: line.say,
  view,
  judging,
});
