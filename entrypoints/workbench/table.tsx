import { useCallback, useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { AgainBar } from './again-bar';
import { FacetBar } from './facet-bar';
import { TableRow } from './row';
import { countsOf, OUTCOMES, SORTS, type SortKey } from './rows';
import { rows } from './run-model';
import {
  hasDates,
  listed,
  outcome,
  selected,
  sort,
  sortBy,
  step,
  ticked,
  words,
} from './table-model';
import { useWindowed } from './windowed';

/** What came of the run, a row each report. Of many, only rows in sight are drawn. */
export function Table() {
  useStepKeys();
  if (rows.value.length === 0) return null;
  return (
    <section class="results" aria-label={i18n.t('workbench.results')}>
      <Filters />
      <FacetBar />
      <AgainBar />
      <table class={hasDates.value ? '' : 'undated'} aria-rowcount={listed.value.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">
              <span class="unseen">{i18n.t('workbench.again.tick')}</span>
            </th>
            {SORTS.map((key) => (
              <Heading key={key} by={key} />
            ))}
            <th scope="col">{i18n.t('workbench.columns.page')}</th>
          </tr>
        </thead>
        <Rows />
      </table>
      {listed.value.length === 0 && <p class="none-found">{i18n.t('list.none')}</p>}
    </section>
  );
}

function Rows() {
  const body = useRef<HTMLTableSectionElement>(null);
  const { value: list } = listed;
  // Another one of these has all rows laid out anew.
  const keyOf = useCallback((index: number) => list[index]?.job ?? -1, [list]);
  const { items, above, below, measure } = useWindowed(list.length, keyOf, body);
  return (
    <tbody ref={body} onKeyDown={onArrow} style={{ paddingTop: above, paddingBottom: below }}>
      {items.map(({ index }) => {
        const row = list[index];
        return (
          row && (
            <TableRow
              key={row.job}
              row={row}
              index={index}
              measure={measure}
              isSelected={row.job === selected.value}
              isTicked={ticked.value.has(row.job)}
            />
          )
        );
      })}
    </tbody>
  );
}

function Filters() {
  const counts = countsOf(rows.value);
  return (
    <div class="filters">
      {OUTCOMES.map((one) => (
        <button
          key={one}
          type="button"
          class={`tile ${one}`}
          data-testid={`outcome-${one}`}
          aria-pressed={outcome.value === one}
          disabled={counts[one] === 0 && outcome.value !== one}
          onClick={() => {
            outcome.value = outcome.value === one ? null : one;
          }}
        >
          {i18n.t(`workbench.outcomes.${one}`)} <strong>{counts[one]}</strong>
        </button>
      ))}
      <input
        type="search"
        data-testid="row-words"
        aria-label={i18n.t('workbench.words')}
        placeholder={i18n.t('workbench.words')}
        value={words.value}
        onInput={({ currentTarget }) => {
          words.value = currentTarget.value;
        }}
      />
    </div>
  );
}

function Heading({ by }: { by: SortKey }) {
  const { value } = sort;
  const way = value?.by !== by ? 'none' : value.down ? 'descending' : 'ascending';
  return (
    <th scope="col" data-column={by} aria-sort={way}>
      <button type="button" data-testid={`sort-${by}`} onClick={() => sortBy(by)}>
        {i18n.t(`workbench.columns.${by}`)}
      </button>
    </th>
  );
}

/** The key for the next problem, as in editors, leads to the next finding wherever somebody is in the page. */
function useStepKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'F8' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      step(event.shiftKey ? -1 : 1);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}

/** From one row to the next. */
function onArrow(event: KeyboardEvent): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!by || !(event.target instanceof HTMLElement)) return;
  const row = event.target.closest('tr');
  const next = by > 0 ? row?.nextElementSibling : row?.previousElementSibling;
  const button = next?.querySelector<HTMLElement>('button.unit');
  if (!button) return;
  event.preventDefault();
  button.focus();
}
