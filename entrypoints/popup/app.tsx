import { i18n } from '#i18n';
import { ruleName } from '../../lib/browser/language';
import { Findings } from '../ui/findings';
import { Head } from '../ui/head';
import { Verdict } from '../ui/verdict';
import { Bar } from './bar';
import { Chooser } from './chooser';
import { Exports } from './exports';
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
      return <Report all={value.all} />;
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

function Report({ all }: { all: readonly Source[] }) {
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
        say={line.say}
      />
      <Exports report={shown.report.report.form ? shown : undefined} all={all} />
    </>
  );
}
