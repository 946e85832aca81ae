import { i18n } from '#i18n';
import { ruleName } from '../../lib/browser/language';
import { closedTo, Elsewhere } from '../ui/elsewhere';
import { copyFinding, Exports } from '../ui/exports/lazy';
import { Findings } from '../ui/findings';
import { Head } from '../ui/head';
import { Verdict } from '../ui/verdict';
import { Bar } from './bar';
import { Chooser } from './chooser';
import { jump, jumpToFact, line, type Source, source, state } from './model';
import { Blocked, Failed, NoReport, NoTables, Unstarted } from './notices';

export function App() {
  return (
    <>
      <Bar />
      <Body />
    </>
  );
}

function Body() {
  const { value } = state;
  switch (value.kind) {
    case 'loading':
      return (
        <p class="waiting" role="status">
          {i18n.t('popup.loading')}
        </p>
      );
    case 'report':
      return <Report reports={value.sources} all={value.all} />;
    case 'noTables':
      return <NoTables source={value.source} />;
    case 'noReport':
      return <NoReport all={value.all} />;
    case 'blocked':
      return <Blocked filesClosed={value.filesClosed} />;
    case 'unstarted':
      return <Unstarted />;
    case 'error':
      return <Failed />;
  }
}

function Report({ reports, all }: { reports: readonly Source[]; all: readonly Source[] }) {
  const shown = source.value;
  if (!shown) return null;
  return (
    <>
      <Head report={shown.report} form={shown.form} sums={shown.sums} isReport={shown.isReport}>
        <Chooser />
      </Head>
      <Verdict report={shown.report} />
      <Findings
        report={shown.report}
        reachable={shown.reachable}
        ruleName={(rule) => ruleName(rule, shown.ruleNames)}
        onJump={(check) => jump(shown, check)}
        onJumpToFact={(fact) => jumpToFact(shown, fact)}
        onCopy={(check) => copyFinding(shown, check)}
        say={line.say}
      />
      <Elsewhere frames={closedTo(all)} />
      <Exports
        report={shown.report.report.form ? shown : undefined}
        reports={reports}
        all={all}
        line={line}
      />
    </>
  );
}
