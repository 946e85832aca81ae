import { i18n } from '#i18n';
import type { Candidate } from './candidates';
import { choose, isChosen, shown, words, year, years } from './list-model';

/** What was found, to be narrowed down and chosen from. */
export function Candidates() {
  const all = shown.value;
  const urls = all.map(({ url }) => url);
  return (
    <section aria-label={i18n.t('workbench.candidates')}>
      <div class="filters">
        <input
          type="search"
          data-testid="candidate-words"
          aria-label={i18n.t('workbench.words')}
          placeholder={i18n.t('workbench.words')}
          value={words.value}
          onInput={({ currentTarget }) => {
            words.value = currentTarget.value;
          }}
        />
        <select
          data-testid="candidate-year"
          aria-label={i18n.t('workbench.columns.year')}
          value={year.value ?? ''}
          onChange={({ currentTarget }) => {
            year.value = currentTarget.value === '' ? null : Number(currentTarget.value);
          }}
        >
          <option value="">{i18n.t('workbench.allYears')}</option>
          {years.value.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
        <button type="button" onClick={() => choose(urls, true)}>
          {i18n.t('workbench.all')}
        </button>
        <button type="button" onClick={() => choose(urls, false)}>
          {i18n.t('workbench.none')}
        </button>
      </div>
      <ul class="candidates">
        {all.map((one) => (
          <One key={one.url} one={one} isIn={isChosen(one.url)} />
        ))}
      </ul>
    </section>
  );
}

function One({ one, isIn }: { one: Candidate; isIn: boolean }) {
  const { url, title, unit, year: of, date, kind, host } = one;
  const told = [unit, of, date, kind === 'page' ? null : i18n.t(`workbench.kinds.${kind}`), host];
  return (
    <li data-testid="candidate" data-url={url}>
      <label>
        <input
          type="checkbox"
          checked={isIn}
          onChange={({ currentTarget }) => choose([url], currentTarget.checked)}
        />
        <span>
          <bdi class="name">{title || url}</bdi>
          <small>{told.filter(Boolean).join(' · ')}</small>
        </span>
      </label>
    </li>
  );
}
