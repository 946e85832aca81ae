import { i18n } from '#i18n';
import { CHANGES } from '../facets';
import { beside, kept } from '../run-model';
import { nameOf } from '../run-name';
import { earlier } from '../runs-model';
import type { HeldBeside } from './held';
import { chosen, isHolding, isNotHeld } from './model';
import type { Listed } from './pairing';

/** Longer lists tell nobody more. */
const MOST = 100;

/** The choice of another run that is kept, and what came of putting this one beside it. */
export function Beside() {
  const others = earlier.value.filter(({ run }) => run.id !== kept.value?.id);
  if (others.length === 0) return null;
  const { value: held } = beside;
  return (
    <div class="beside">
      <label>
        {i18n.t('workbench.beside.label')}{' '}
        <select
          data-testid="beside"
          value={chosen.value ?? ''}
          onChange={({ currentTarget: { value } }) => {
            chosen.value = value || null;
          }}
        >
          <option value="">{i18n.t('workbench.beside.none')}</option>
          {others.map(({ run }) => (
            <option key={run.id} value={run.id}>
              {nameOf(run)} · {new Date(run.begunAt).toLocaleString(document.documentElement.lang)}
            </option>
          ))}
        </select>
      </label>
      <p class="told" role="status">
        {isHolding.value && i18n.t('workbench.beside.now')}
        {isNotHeld.value && i18n.t('workbench.beside.failed')}
        {!isHolding.value && held && <Told held={held} />}
      </p>
      {!isHolding.value && held && <Alone held={held} />}
    </div>
  );
}

const Told = ({
  held: { run, pairing, others, totals, unread, isLater },
}: {
  held: HeldBeside;
}) => (
  <span data-testid="beside-told" data-run={run}>
    {i18n.t('workbench.beside.pairs', [String(pairing.pairs.size)])}
    {others.size > 0 && ' · '}
    {others.size > 0 &&
      CHANGES.map((key) => (
        <span key={key} class={`change ${key}`} data-testid="beside-count" data-change={key}>
          {i18n.t(`workbench.changes.${key}`)} {totals[key]}
        </span>
      ))}
    {unread > 0 && ` ${i18n.t('workbench.beside.unread', [String(unread)])}`}
    {isLater && ` ${i18n.t('workbench.beside.later')}`}
  </span>
);

/** Which reports only one of the runs has. */
function Alone({ held: { pairing } }: { held: HeldBeside }) {
  const { onlyHere, onlyThere } = pairing;
  if (onlyHere.length + onlyThere.length === 0) return null;
  const sides = [
    ['here', onlyHere],
    ['there', onlyThere],
  ] as const;
  const told = sides.filter(([, list]) => list.length > 0);
  return (
    <details data-testid="beside-alone">
      <summary>
        {told
          .map(([side, list]) => i18n.t(`workbench.beside.${side}`, [String(list.length)]))
          .join(' · ')}
      </summary>
      {told.map(([side, list]) => (
        <section key={side}>
          <p>{i18n.t(`workbench.beside.${side}`, [String(list.length)])}</p>
          <ul>
            {list.slice(0, MOST).map((one) => (
              <li key={one.job} data-testid={`only-${side}`} data-url={one.url}>
                <bdi>{calledOf(one)}</bdi>
              </li>
            ))}
            {list.length > MOST && <li>…</li>}
          </ul>
        </section>
      ))}
    </details>
  );
}

const calledOf = ({ unit, year, url }: Listed): string => (unit ? `${unit} ${year ?? ''}` : url);
