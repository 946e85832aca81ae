import { i18n } from '#i18n';
import { language } from '../../../lib/browser/language';
import type { RosterRead, RosterRow } from '../../../lib/compare';
import { FAILURES } from '../../../lib/run';
import { chooseYear, type HandedRow, paste, read, text, units, year, years } from './model';

/** The units that had to report, and which of them have. */
export function Roster() {
  const { value } = read;
  return (
    <section class="roster" aria-label={i18n.t('workbench.views.roster')} data-testid="roster">
      <label for="roster">{i18n.t('workbench.roster.paste')}</label>
      <textarea
        id="roster"
        rows={5}
        data-testid="roster-text"
        value={text.value}
        onInput={({ currentTarget }) => void paste(currentTarget.value)}
      />
      <p class="told">
        {i18n.t('workbench.roster.units', units.value.length)}{' '}
        <label>
          {i18n.t('workbench.columns.year')}{' '}
          <select
            data-testid="roster-year"
            value={year.value ?? ''}
            onChange={({ currentTarget }) => chooseYear(Number(currentTarget.value))}
          >
            {years.value.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </label>
      </p>
      {value && <Read found={value} />}
    </section>
  );
}

function Read({ found: { rows, unknown } }: { found: RosterRead<HandedRow> }) {
  const count = (isWanted: (row: RosterRow<HandedRow>) => boolean) => rows.filter(isWanted).length;
  const counts = {
    there: count(({ state }) => state !== 'missing'),
    missing: count(({ state }) => state === 'missing'),
    late: count(({ timely }) => timely === 'late'),
    twice: count(({ state }) => state === 'twice'),
    unknown: unknown.length,
  };
  return (
    <>
      <p class="tally" role="status" data-testid="roster-counts">
        {(['there', 'missing', 'late', 'twice', 'unknown'] as const).map((key) => (
          <span key={key} class={counts[key] > 0 ? key : ''}>
            {i18n.t(`workbench.roster.${key}`)} <strong>{counts[key]}</strong>
          </span>
        ))}
      </p>
      <p class="told">{i18n.t('workbench.roster.note')}</p>
      <table class="plain">
        <thead>
          <tr>
            <th scope="col">{i18n.t('workbench.columns.unit')}</th>
            <th scope="col">{i18n.t('workbench.roster.state')}</th>
            <th scope="col">{i18n.t('workbench.roster.date')}</th>
            <th scope="col">{i18n.t('workbench.columns.page')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Unit key={row.unit} row={row} />
          ))}
          {unknown.map((one) => (
            <tr key={one.url} data-testid="roster-unknown">
              <th scope="row">
                <bdi>{one.unit ?? (one.row.title || one.url)}</bdi>
              </th>
              <td class="unknown">{i18n.t('workbench.roster.unknown')}</td>
              <td>{one.date}</td>
              <td>
                <Links of={[one]} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Unit({ row }: { row: RosterRow<HandedRow> }) {
  const { unit, state, reports, timely, deadline } = row;
  const dates = reports.flatMap(({ date }) => date ?? []);
  const isTold = timely === 'late' || timely === 'unsure' || timely === 'unknown';
  return (
    <tr data-testid="roster-row" data-state={state} data-timely={timely ?? ''}>
      <th scope="row">
        <bdi>{unit}</bdi>
      </th>
      <td>
        <span class={state}>{i18n.t(`workbench.roster.${state === 'there' ? 'one' : state}`)}</span>
        {isTold && (
          <span class={timely === 'late' ? 'late' : ''}>
            {' · '}
            {timely === 'late' && deadline
              ? i18n.t('workbench.roster.lateBy', [deadline])
              : i18n.t(`workbench.roster.${timely === 'unsure' ? 'unsure' : 'undated'}`)}
          </span>
        )}
      </td>
      <td>{dates.join('、')}</td>
      <td>
        <Links of={reports} />
      </td>
    </tr>
  );
}

/** The pages themselves; of one that could not be read it is said why. */
const Links = ({ of }: { of: readonly HandedRow[] }) => (
  <>
    {of.map(({ url, row: { failure, title } }) => (
      <div key={url}>
        <a href={url} target="_blank" rel="noreferrer">
          {title || url}
        </a>
        {failure && `（${FAILURES[failure].name[language()]}）`}
      </div>
    ))}
  </>
);
