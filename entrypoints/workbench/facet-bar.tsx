import { i18n } from '#i18n';
import { language, ruleName } from '../../lib/browser/language';
import { BUILTIN_PACKS } from '../../lib/packs/builtin';
import { ruleNamesOf } from '../../lib/packs/names';
import { FAILURES, type FailureName } from '../../lib/run';
import { Down, Up } from '../ui/icons';
import { RoundButton } from '../ui/round-button';
import { type CHANGES, FACETS, type Facet, valuesOf } from './facets';
import { rows } from './run-model';
import { choose, facets, position, step, stops } from './table-model';

/** What the rows are narrowed down by, and the way from one finding to the next across them. */
export function FacetBar() {
  return (
    <div class="filters facets">
      {FACETS.map((facet) => (
        <One key={facet} facet={facet} />
      ))}
      <span class="steps">
        <span role="status" data-testid="stop">
          {i18n.t('workbench.steps', [String(position.value), String(stops.value.length)])}
        </span>
        <Step by={-1} name="previous" />
        <Step by={1} name="next" />
      </span>
    </div>
  );
}

function One({ facet }: { facet: Facet }) {
  const values = valuesOf(rows.value, facet);
  const chosen = facets.value[facet];
  // What all have in common tells nothing apart.
  const isNeeded = values.length > 1 || (values[0]?.[1] ?? 0) < rows.value.length;
  if (chosen === null && (values.length === 0 || !isNeeded)) return null;
  return (
    <select
      data-testid={`facet-${facet}`}
      aria-label={i18n.t(`workbench.facets.${facet}`)}
      value={chosen ?? ''}
      onChange={({ currentTarget: { value } }) => choose(facet, value === '' ? null : value)}
    >
      <option value="">{i18n.t(`workbench.facets.${facet}`)}</option>
      {values.map(([value, count]) => (
        <option key={value} value={value}>
          {calledIn(facet, value)}（{count}）
        </option>
      ))}
    </select>
  );
}

function calledIn(facet: Facet, value: string): string {
  switch (facet) {
    case 'rule':
      return ruleName(value, ruleNamesOf(BUILTIN_PACKS, [value]));
    case 'reason':
      return FAILURES[value as FailureName].name[language()];
    case 'change':
      return i18n.t(`workbench.changes.${value as (typeof CHANGES)[number]}`);
    default:
      return value;
  }
}

const Step = ({ by, name }: { by: 1 | -1; name: 'next' | 'previous' }) => {
  const words = i18n.t(`list.${name}`);
  const keys = by > 0 ? 'F8' : 'Shift+F8';
  return (
    <RoundButton
      name={name}
      words={words}
      title={`${words} (${keys})`}
      aria-keyshortcuts={keys}
      disabled={stops.value.length === 0}
      onClick={() => step(by)}
    >
      {by > 0 ? <Down /> : <Up />}
    </RoundButton>
  );
};
