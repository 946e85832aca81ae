import { i18n } from '#i18n';
import { language } from '../../lib/browser/words';
import type { ReportFact } from '../../lib/export/schema';
import { explainSuspect } from '../../lib/messages';
import { Note } from './icons';
import { jumpToFact, type Source } from './model';
import { say } from './status';

/** The cells that are probably wrong, before the sums that they break. */
export function Culprits({
  source,
  facts,
}: {
  source: Source;
  facts: ReadonlyMap<string, ReportFact>;
}) {
  const { suspects } = source.report;
  if (!suspects.length) return null;
  return (
    <section class="group suspect">
      <h2>
        <span class="sign">
          <Note />
        </span>
        {i18n.t('groups.suspects')}
        <span class="count">{suspects.length}</span>
      </h2>
      <ul>
        {suspects.map((suspect) => (
          <li key={suspect.fact}>
            <button
              type="button"
              class="item"
              data-testid="suspect"
              title={i18n.t('popup.toPage')}
              onClick={async () => {
                if (!(await jumpToFact(source, suspect.fact))) say(i18n.t('popup.gone'));
              }}
            >
              <span class="what">{facts.get(suspect.fact)?.label ?? suspect.fact}</span>
              <span class="sum">
                {i18n.t('sum.suspect', [String(suspect.found), String(suspect.suggested)])}
              </span>
              <span class="message">
                {explainSuspect(suspect, language())}
                {suspect.explains > 0 && ` ${i18n.t('popup.explains', suspect.explains)}`}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
