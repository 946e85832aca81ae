import { signal } from '@preact/signals';
import { i18n } from '#i18n';
import type { FactAbove } from '../../../lib/compare';
import { figure, signed } from '../../../lib/marks/sum';
import { saveAbove } from '../out/save';
import {
  aboveTaken,
  addUp,
  candidates,
  children,
  chooseChildren,
  chooseParent,
  isChild,
  isReading,
  missing,
  nameOf,
  parent,
  parents,
  type Read,
  read,
} from './model';

const differing = signal(false);

/** A report beside the sums of those under it: the reader says which these are. */
export function LevelAbove() {
  const { value } = read;
  return (
    <section class="above" aria-label={i18n.t('workbench.views.above')} data-testid="above">
      <p class="told">{i18n.t('workbench.above.note')}</p>
      <p>
        <label>
          {i18n.t('workbench.above.parent')}{' '}
          <select
            data-testid="parent"
            value={parent.value?.job ?? ''}
            onChange={({ currentTarget: { value: job } }) =>
              chooseParent(job === '' ? null : Number(job))
            }
          >
            <option value="">{i18n.t('workbench.above.choose')}</option>
            {parents.value.map((row) => (
              <option key={row.job} value={row.job}>
                {nameOf(row)} {row.year ?? ''}
              </option>
            ))}
          </select>
        </label>
      </p>
      {parent.value && <Children />}
      {value && <Sums read={value} />}
    </section>
  );
}

function Children() {
  const all = candidates.value;
  const jobs = all.map(({ job }) => job);
  return (
    <>
      <fieldset class="children">
        <legend>{i18n.t('workbench.above.children', children.value.length)}</legend>
        <div class="acts">
          <button type="button" onClick={() => chooseChildren(jobs, true)}>
            {i18n.t('workbench.all')}
          </button>
          <button type="button" data-testid="no-child" onClick={() => chooseChildren(jobs, false)}>
            {i18n.t('workbench.none')}
          </button>
        </div>
        <ul>
          {all.map((row) => (
            <li key={row.job}>
              <label>
                <input
                  type="checkbox"
                  data-testid="child"
                  checked={isChild(row)}
                  onChange={({ currentTarget }) => chooseChildren([row.job], currentTarget.checked)}
                />{' '}
                <bdi>{nameOf(row)}</bdi>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <button
        type="button"
        class="primary"
        data-testid="add-up"
        disabled={children.value.length === 0 || isReading.value}
        onClick={() => void addUp()}
      >
        {i18n.t('workbench.above.addUp')}
      </button>
    </>
  );
}

function Sums({ read: { parent: above, children: under, above: found } }: { read: Read }) {
  const shown = differing.value
    ? found.facts.filter(({ difference }) => difference !== 0 && difference !== null)
    : found.facts;
  const scope: [string, string, string] = [
    nameOf(above),
    String(above.year ?? ''),
    String(under.length),
  ];
  return (
    <>
      <p data-testid="scope">
        {i18n.t('workbench.above.scope', scope)}{' '}
        <button
          type="button"
          data-testid="export-above"
          onClick={() => {
            const taken = aboveTaken();
            if (taken) void saveAbove(taken);
          }}
        >
          {i18n.t('workbench.above.save')}
        </button>
      </p>
      {missing.value.length > 0 && (
        <p class="short" data-testid="above-missing">
          {i18n.t('workbench.above.missing', found.missing.length)} {found.missing.join('、')}
        </p>
      )}
      <label class="told">
        <input
          type="checkbox"
          data-testid="differing"
          checked={differing.value}
          onChange={({ currentTarget }) => {
            differing.value = currentTarget.checked;
          }}
        />{' '}
        {i18n.t('workbench.above.differing')}
      </label>
      <table class="plain">
        <thead>
          <tr>
            <th scope="col">{i18n.t('workbench.above.fact')}</th>
            <th scope="col">{i18n.t('workbench.above.printed')}</th>
            <th scope="col">{i18n.t('workbench.above.sum')}</th>
            <th scope="col">{i18n.t('workbench.above.difference')}</th>
            <th scope="col">{i18n.t('workbench.above.counted')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((fact) => (
            <Fact key={fact.id} fact={fact} of={under.length} />
          ))}
        </tbody>
      </table>
      {shown.length === 0 && <p class="none-found">{i18n.t('list.none')}</p>}
    </>
  );
}

function Fact({ fact, of }: { fact: FactAbove; of: number }) {
  const { id, label, above, sum, difference, counted, unread } = fact;
  const known = (value: number | null) => (value === null ? '' : figure(value));
  return (
    <tr data-testid="fact-above" data-fact={id} data-difference={difference ?? ''}>
      <th scope="row">{label}</th>
      <td class="figure">{known(above)}</td>
      <td class="figure">{known(sum)}</td>
      <td class={difference ? 'figure some' : 'figure'}>
        {difference === null ? '' : difference === 0 ? '0' : signed(difference)}
      </td>
      <td>
        {counted} / {of}
        {unread.length > 0 && (
          <details>
            <summary>{i18n.t('workbench.above.unread', unread.length)}</summary>
            {unread.join('、')}
          </details>
        )}
      </td>
    </tr>
  );
}
