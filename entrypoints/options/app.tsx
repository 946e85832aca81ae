import { computed } from '@preact/signals';
import { i18n } from '#i18n';
import { pagesByFamily, pagesOfPack } from '../../lib/reference';
import { FAMILIES } from '../../lib/rules/families';
import { Chapter } from './chapter';
import { active, marks, nameOf, say, target, toggleMarks } from './model';
import { Packs } from './packs';

/** The rules by what they are about, then those of each pack. */
const chapters = computed((): Chapter[] => [
  ...[...pagesByFamily()].map(([family, pages]) => ({
    key: family,
    title: say(FAMILIES[family]),
    pages,
  })),
  ...active.value.map((pack) => ({
    key: `pack-${pack.id}`,
    title: say(pack.title),
    pages: pagesOfPack(pack),
  })),
]);

export function App() {
  const all = chapters.value;
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
      <Index chapters={all} />
      <main id="content" tabIndex={-1}>
        <Settings />
        <Packs />
        <section class="reference" aria-labelledby="rules">
          <h2 id="rules" tabIndex={-1}>
            {i18n.t('options.reference')}
          </h2>
          {all.map((chapter) => (
            <Chapter key={chapter.key} chapter={chapter} />
          ))}
        </section>
        <footer class="for-screen">
          <a href="/third-party-licences.txt" target="_blank" rel="noreferrer">
            {i18n.t('options.licences')}
          </a>
        </footer>
      </main>
    </>
  );
}

function Index({ chapters }: { chapters: readonly Chapter[] }) {
  const at = (id: string) => ({
    href: `#${encodeURIComponent(id)}`,
    'aria-current': target.value === id ? ('true' as const) : undefined,
  });
  return (
    <nav class="index" data-testid="index" aria-label={i18n.t('options.index')}>
      <ul>
        <li>
          <a {...at('settings')}>{i18n.t('options.settings')}</a>
        </li>
        <li>
          <a {...at('packs')}>{i18n.t('options.packs')}</a>
        </li>
        <li>
          <a {...at('rules')}>{i18n.t('options.reference')}</a>
        </li>
      </ul>
      {chapters.map(({ key, title, pages }) => (
        <section key={key}>
          <a class="chapter-link" {...at(`chapter-${key}`)}>
            {title}
          </a>
          <ul>
            {pages.map((page) => (
              <li key={page.rule}>
                <a {...at(page.rule)}>{nameOf(page)}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

function Settings() {
  return (
    <section class="for-screen" aria-labelledby="settings">
      <h2 id="settings" tabIndex={-1}>
        {i18n.t('options.settings')}
      </h2>
      <div class="panel setting">
        <div>
          <strong id="marks">{i18n.t('options.marks')}</strong>
          <p id="marks-note">{i18n.t('options.marksNote')}</p>
        </div>
        <button
          type="button"
          role="switch"
          class="switch"
          data-testid="toggle-marks"
          aria-labelledby="marks"
          aria-describedby="marks-note"
          aria-checked={marks.value}
          onClick={toggleMarks}
        >
          <span class="track" />
        </button>
      </div>
    </section>
  );
}
