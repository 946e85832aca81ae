import { i18n } from '#i18n';
import { Bar } from './bar';
import { Exports } from './exports';
import { Findings } from './findings';
import { type Source, source, state } from './model';
import { Blocked, Failed, NoReport, NoTables, Unstarted } from './notices';
import { Head, Verdict } from './verdict';

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
      <Head source={shown} />
      <Verdict report={shown.report} />
      <Findings source={shown} />
      <Exports report={shown.report.report.form ? shown : undefined} all={all} />
    </>
  );
}
