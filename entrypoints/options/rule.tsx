import { i18n } from '#i18n';
import type { Formula, RulePage } from '../../lib/reference';
import { ExampleBox } from './example';
import { target } from './going';
import { say } from './model';

/** What is said of one rule. */
export function Rule({ page, name }: { page: RulePage; name: string }) {
  const { rule, severity, checks, why, counted, formulas, compares } = page;
  return (
    <article
      id={rule}
      class={`rule ${target.value === rule ? 'target' : ''}`}
      tabIndex={-1}
      data-testid="rule"
      aria-labelledby={`${rule}-name`}
    >
      <header>
        <div>
          <h4 id={`${rule}-name`}>{name}</h4>
          <a class="anchor" href={`#${encodeURIComponent(rule)}`} title={i18n.t('options.anchor')}>
            <code>{rule}</code>
          </a>
        </div>
        {compares && <span class="chip">{i18n.t('options.compares')}</span>}
        <span class={`chip ${severity}`}>{i18n.t(`severity.${severity}`)}</span>
      </header>
      {checks && <p class="checks">{say(checks)}</p>}
      {formulas.map((formula) => (
        <FormulaLine key={JSON.stringify(formula)} formula={formula} page={page} />
      ))}
      <dl>
        {why && (
          <>
            <dt>{i18n.t('options.why')}</dt>
            <dd>{say(why)}</dd>
          </>
        )}
        <dt>{i18n.t('options.basis')}</dt>
        <dd>{basisOf(page)}</dd>
        <dt>{i18n.t('options.counted')}</dt>
        <dd>
          <ul>
            {compares && <li>{i18n.t('options.comparesNote')}</li>}
            <li>{i18n.t(`weight.${severity}`)}</li>
            {counted.map((words) => (
              <li key={words.en}>{say(words)}</li>
            ))}
          </ul>
        </dd>
      </dl>
      <ExampleBox page={page} />
    </article>
  );
}

function basisOf({ basis, sources }: RulePage): string {
  if (sources.length > 0) return sources.join('、');
  switch (basis) {
    case 'told-twice':
      return i18n.t('basis.told_twice');
    case 'pack':
      return i18n.t('basis.pack');
    case 'practice':
      return i18n.t('basis.practice');
    default:
      return i18n.t('basis.arithmetic');
  }
}

const SIGNS = { '=': '=', '<=': '≤', '>=': '≥' } as const;

/** `target = a + b − c`, in the words that stand in the tables. */
function FormulaLine({ formula, page }: { formula: Formula; page: RulePage }) {
  const { title, within, holdsIn, target: total, compare, terms, sources } = formula;
  // Only where the forms differ does it matter whose formula it is.
  const differ = page.formulas.some((one) => one.sources.join() !== sources.join());
  const where = [
    title && title.zh !== page.title.zh && say(title),
    within,
    holdsIn !== 'once' && i18n.t(`options.${holdsIn}`),
    differ && sources.join('、'),
  ].filter(Boolean);
  return (
    <div class="formula">
      {where.length > 0 && <p class="where">{where.join(' · ')}</p>}
      <p lang="zh-CN">
        <span class="term total">{total}</span>
        <span class="op">{SIGNS[compare]}</span>
        {terms.map(({ weight, label, parts }, at) => (
          <span key={label} class="piece">
            {(at > 0 || weight < 0) && <span class="op">{weight < 0 ? '−' : '+'}</span>}
            {Math.abs(weight) !== 1 && <span class="op">{Math.abs(weight)} ×</span>}
            {parts ? (
              <details>
                <summary>
                  {label}
                  <small>{i18n.t('options.parts', parts.length)}</small>
                </summary>
                <ul>
                  {parts.map((part) => (
                    <li key={part}>{part}</li>
                  ))}
                </ul>
              </details>
            ) : (
              <span class="term">{label}</span>
            )}
          </span>
        ))}
      </p>
    </div>
  );
}
