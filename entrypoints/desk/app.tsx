import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { ruleName } from '../../lib/browser/language';
import { verdictsIn } from '../../lib/verdicts';
import { closedTo, Elsewhere } from '../ui/elsewhere';
import { copyFinding, Exports } from '../ui/exports/lazy';
import { Finder } from '../ui/finder';
import { Findings } from '../ui/findings';
import { Head } from '../ui/head';
import type { Judging } from '../ui/judging';
import type { Shown } from '../ui/shown';
import { Status } from '../ui/status';
import { Verdict } from '../ui/verdict';
import { Bar } from './bar';
import { Chooser } from './chooser';
import { ListHint } from './list-hint';
import {
  judgingOf,
  jump,
  jumpToFact,
  line,
  type Source,
  type State,
  source,
  state,
  view,
} from './model';
import { Blocked, Failed, FileShown, NoReport, NoTables, Off, Unstarted } from './notices';
import { Visits } from './visits';

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
    case 'noReport':
      return (
        <>
          <NoReport all={value.all} />
          <ListHint />
          {value.hasTables ? (
            <Exports report={undefined} reports={[]} all={value.all} line={line} />
          ) : (
            <Said />
          )}
        </>
      );
    default:
      return (
        <>
          <Nothing place={place} value={value} />
          {value.kind === 'noTables' && <ListHint />}
          <Said />
        </>
      );
  }
}

/** What is said in passing, where no exports say it. */
const Said = () => (
  <div class="said">
    <Status line={line} />
  </div>
);

function Nothing({
  place,
  value,
}: {
  place: DeskProps['place'];
  value: Exclude<State, { kind: 'loading' | 'report' | 'noReport' }>;
}) {
  switch (value.kind) {
    case 'noTables':
      return <NoTables source={value.source} />;
    case 'blocked':
      return <Blocked place={place} filesClosed={value.filesClosed} />;
    case 'unstarted':
      return <Unstarted />;
    case 'file':
      return <FileShown url={value.url} />;
    case 'off':
      return <Off host={value.host} />;
    case 'error':
      return <Failed />;
  }
}

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
  return (
    <>
      <Head report={from.report} form={from.form} sums={from.sums} isReport={from.isReport}>
        <Chooser />
      </Head>
      {place === 'panel' && <Visits />}
      <Verdict report={from.report} view={view} judging={judging} />
      {from.report.checks.length > 0 && <Finder shown={shown} />}
      <Findings {...shown} key={`${from.frameId} ${from.report.source.url}`} />
      <Elsewhere frames={closedTo(all)} />
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
