import { Exports } from '../ui/exports/lazy';
import { Status } from '../ui/status';
import { ListHint } from './list-hint';
import { line, type State } from './model';
import { Blocked, Failed, FileShown, NoReport, NoTables, Off, Unstarted } from './notices';

/** The states in which no report is shown. */
export type Reportless = Exclude<State, { kind: 'loading' | 'report' }>;

/** What popup and panel show of a page where there is no report, or none that we may look at. */
export function WithoutReport({ place, value }: { place: 'popup' | 'panel'; value: Reportless }) {
  const isTable = value.kind === 'noReport' && value.hasTables;
  return (
    <>
      <Notice place={place} value={value} />
      {(value.kind === 'noReport' || value.kind === 'noTables') && <ListHint />}
      {isTable ? (
        <Exports report={undefined} reports={[]} all={value.all} line={line} />
      ) : (
        // What is said in passing, where no exports say it.
        <div class="said">
          <Status line={line} />
        </div>
      )}
    </>
  );
}

function Notice({ place, value }: { place: 'popup' | 'panel'; value: Reportless }) {
  switch (value.kind) {
    case 'noReport':
      return <NoReport all={value.all} />;
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
