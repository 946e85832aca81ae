import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { ruleName } from '../../lib/browser/language';
import { Bars } from './bars';
import { countsByUnit, type Heat, heatOf, requestsByYear } from './picture-data';
import { entries, isReading, ruleNames } from './pictures-model';
import { rows } from './run-model';

/** Units that a picture shows; the table behind it has all. */
const MOST = 30;

/** What one looks at rather than reads: outcomes by unit, rules by unit, requests over the years. */
export function Pictures() {
  const units = countsByUnit(rows.value);
  const heat = heatOf(entries.value ?? []);
  const years = requestsByYear(entries.value ?? []);
  const columns = ['failed', 'warned', 'incomplete'] as const;
  return (
    <>
      {isReading.value && (
        <p class="told" role="status">
          {i18n.t('pictures.reading')}
        </p>
      )}
      <Picture
        title={i18n.t('pictures.byUnit')}
        head={[
          i18n.t('workbench.columns.unit'),
          ...columns.map((of) => i18n.t(`workbench.columns.${of}`)),
        ]}
        rows={units.map((one) => [one.unit, ...columns.map((of) => one[of])])}
      >
        <Bars
          label={i18n.t('pictures.byUnit')}
          parts={columns.map((of) => i18n.t(`workbench.columns.${of}`))}
          bars={units.slice(0, MOST).map((one) => ({
            name: one.unit,
            values: columns.map((of) => one[of]),
          }))}
        />
        {units.length > MOST && <p class="told">{i18n.t('pictures.first', MOST)}</p>}
      </Picture>
      <section class="picture" data-testid="picture">
        <h2>{i18n.t('pictures.byRule')}</h2>
        {heat.units.length === 0 ? (
          <p class="told">{i18n.t('list.none')}</p>
        ) : (
          <HeatMap heat={heat} />
        )}
      </section>
      <Picture
        title={i18n.t('pictures.requests')}
        head={[
          i18n.t('workbench.columns.year'),
          i18n.t('pictures.received'),
          i18n.t('pictures.reports'),
        ]}
        rows={years.map(({ year, received, reports }) => [year, received, reports])}
      >
        <Bars
          label={i18n.t('pictures.requests')}
          parts={[i18n.t('pictures.received')]}
          bars={years.map(({ year, received, reports }) => ({
            name: i18n.t('pictures.year', [String(year), String(reports)]),
            values: [received],
          }))}
        />
        <p class="told">{i18n.t('pictures.scope')}</p>
      </Picture>
    </>
  );
}

interface PictureProps {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  readonly children: ComponentChildren;
}

/** A picture, and the table behind it. */
function Picture({ title, head, rows: all, children }: PictureProps) {
  return (
    <section class="picture" data-testid="picture">
      <h2>{title}</h2>
      {all.length === 0 ? <p class="told">{i18n.t('list.none')}</p> : children}
      {all.length > 0 && (
        <details>
          <summary>{i18n.t('pictures.table')}</summary>
          <table>
            <thead>
              <tr>
                {head.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {all.map(([name, ...values]) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {values.map((value, at) => (
                    <td key={head[at + 1]}>{value}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </section>
  );
}

/** The strongest tint on which figures are still read well. */
const STRONGEST = 0.42;

/** A table whose cells are the darker the more there is: it is its own table. */
const HeatMap = ({ heat: { rules, units, most } }: { heat: Heat }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard.
  <section class="heat" tabIndex={0} aria-label={i18n.t('pictures.byRule')}>
    <table data-testid="heat">
      <thead>
        <tr>
          <th scope="col">{i18n.t('workbench.columns.unit')}</th>
          {rules.map((rule) => (
            <th key={rule} scope="col">
              {ruleName(rule, ruleNames.value)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {units.map(({ unit, counts }) => (
          <tr key={unit}>
            <th scope="row">{unit}</th>
            {counts.map((count, at) => (
              <td key={rules[at]} data-count={count}>
                {count > 0 && <span style={{ opacity: (count / most) * STRONGEST + 0.08 }} />}
                {count || ''}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
