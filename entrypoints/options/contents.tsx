import { signal } from '@preact/signals';
import { i18n } from '#i18n';
import { found, query } from './chapters';
import { target } from './going';
import { nameOf } from './model';

/** Beside the page there is room for the contents; above it they are folded. */
const beside = matchMedia('(min-width: 861px)');
const open = signal(beside.matches);
beside.addEventListener('change', () => {
  open.value = beside.matches;
});

const at = (id: string) => ({
  href: `#${encodeURIComponent(id)}`,
  'aria-current': target.value === id ? ('true' as const) : undefined,
});

/** Search and contents, of what the search has left. */
export function Contents() {
  return (
    <div class="index">
      <Search />
      <nav data-testid="index" aria-label={i18n.t('options.index')}>
        <details
          open={open.value}
          onToggle={(event) => {
            open.value = event.currentTarget.open;
          }}
        >
          <summary>{i18n.t('options.index')}</summary>
          <ul>
            {(['settings', 'packs', 'kept', 'reference'] as const).map((part) => (
              <li key={part}>
                <a {...at(part === 'reference' ? 'rules' : part)}>{i18n.t(`options.${part}`)}</a>
              </li>
            ))}
          </ul>
          {found.value.map(({ key, title, pages }) => (
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
        </details>
      </nav>
    </div>
  );
}

function Search() {
  const count = found.value.reduce((sum, { pages }) => sum + pages.length, 0);
  return (
    <search>
      <input
        type="search"
        data-testid="search"
        placeholder={i18n.t('options.search')}
        aria-label={i18n.t('options.search')}
        value={query.value}
        onInput={(event) => {
          query.value = event.currentTarget.value;
        }}
      />
      <p role="status" data-testid="found">
        {query.value && i18n.t('options.found', count)}
      </p>
    </search>
  );
}
