import { i18n } from '#i18n';
import { newLine, Status } from '../ui/status';
import { shownState } from './compare/model';
import { Picker } from './picker';
import { RunView } from './run';
import { kept } from './run-model';

const line = newLine();

/** First what is to be audited, then what came of it. */
export function App() {
  return (
    <>
      <header class="top">
        <img src="/icons/32.png" alt="" width={22} height={22} />
        <h1>{i18n.t('workbench.title')}</h1>
        <nav>
          {kept.value && <a href="/workbench.html">{i18n.t('workbench.another')}</a>}
          <a href="/options.html">{i18n.t('options.title')}</a>
        </nav>
      </header>
      <main data-testid="run" data-state={shownState.value}>
        {kept.value ? <RunView line={line} /> : <Picker line={line} />}
      </main>
      <Status line={line} />
    </>
  );
}
