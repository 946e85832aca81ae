import { i18n } from '#i18n';
import { Chapter } from './chapter';
import { areAllOpen, foldAll, found, query } from './chapters';
import { Contents } from './contents';
import { KeptThings } from './kept';
import { Packs } from './packs';
import { Settings } from './settings';

/** The page's outermost; what can be set or erased makes way while something is looked for. */
export function App() {
  return (
    <>
      <a class="skip" href="#content">
        {i18n.t('options.skip')}
      </a>
      <header class="head">
        <img src="/icons/48.png" alt="" width={32} height={32} />
        <div>
          <h1>
            {i18n.t('extName')}
            <span>{i18n.t('options.title')}</span>
          </h1>
          <p>{i18n.t('options.intro')}</p>
        </div>
      </header>
      <Contents />
      <main id="content" tabIndex={-1}>
        {query.value ? (
          <>
            <Reference />
            <Packs />
          </>
        ) : (
          <>
            <Settings />
            <Packs />
            <KeptThings />
            <Reference />
          </>
        )}
        <footer class="for-screen">
          <a href="/third-party-licences.txt" target="_blank" rel="noreferrer">
            {i18n.t('options.licences')}
          </a>
        </footer>
      </main>
    </>
  );
}

function Reference() {
  const chapters = found.value;
  return (
    <section class="reference" aria-labelledby="rules">
      <div class="headed">
        <h2 id="rules" tabIndex={-1}>
          {i18n.t('options.reference')}
        </h2>
        {!query.value && (
          <button
            type="button"
            class="quiet"
            data-testid="fold-all"
            onClick={() => foldAll(!areAllOpen.value)}
          >
            {i18n.t(areAllOpen.value ? 'options.foldAll' : 'options.unfoldAll')}
          </button>
        )}
      </div>
      {chapters.map((chapter) => (
        <Chapter key={chapter.key} chapter={chapter} />
      ))}
      {chapters.length === 0 && <p class="lead">{i18n.t('options.notFound')}</p>}
    </section>
  );
}
