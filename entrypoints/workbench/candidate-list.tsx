import type { Signal } from '@preact/signals';
import { i18n } from '#i18n';
import type { Candidate } from './candidates';
import {
  choose,
  host,
  hosts,
  isChosen,
  kind,
  kinds,
  shown,
  words,
  year,
  years,
} from './list-model';

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
        <Narrow
          by="year"
          of={year}
          values={years.value}
          words={(one) => (one === null ? i18n.t('workbench.allYears') : String(one))}
        />
        <Narrow by="kind" of={kind} values={kinds.value} words={kindWords} />
        <Narrow
          by="host"
          of={host}
          values={hosts.value}
          words={(one) => one ?? i18n.t('workbench.facets.host')}
        />
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

const kindWords = (one: Candidate['kind'] | null): string =>
  i18n.t(one === null ? 'workbench.allKinds' : `workbench.kinds.${one}`);

interface NarrowProps<Value> {
  readonly by: string;
  readonly of: Signal<Value | null>;
  readonly values: readonly Value[];
  /** What a value is called; null is any. */
  readonly words: (value: Value | null) => string;
}

/** By what the candidates are narrowed down; where all have it in common it tells nothing apart. */
function Narrow<Value extends string | number>({ by, of, values, words }: NarrowProps<Value>) {
  if (values.length < 2 && of.value === null) return null;
  return (
    <select
      data-testid={`candidate-${by}`}
      aria-label={words(null)}
      value={of.value === null ? '' : String(of.value)}
      onChange={({ currentTarget: { value } }) => {
        of.value = values.find((one) => String(one) === value) ?? null;
      }}
    >
      <option value="">{words(null)}</option>
      {values.map((one) => (
        <option key={one} value={one}>
          {words(one)}
        </option>
      ))}
    </select>
  );
}

function One({ one, isIn }: { one: Candidate; isIn: boolean }) {
  const { url, title, unit, date } = one;
  const called = one.kind === 'page' ? null : kindWords(one.kind);
  const told = [unit, one.year, date, called, one.host];
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
