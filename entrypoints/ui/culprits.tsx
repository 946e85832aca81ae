import { i18n } from '#i18n';
import { language } from '../../lib/browser/language';
import { explainSuspect } from '../../lib/messages';
import { About } from './about';
import type { Culprit } from './groups';
import { Note } from './icons';
import { Item } from './item';
import type { Facts, Shown } from './shown';

/** The cells that are probably wrong, each with the broken sums that it explains. */
export function Culprits({
  shown,
  facts,
  culprits,
}: {
  shown: Shown;
  facts: Facts;
  culprits: readonly Culprit[];
}) {
  const { ruleName, onJumpToFact, say } = shown;
  if (!culprits.length) return null;
  return (
    <section class="group suspect">
      <h2>
        <span class="sign">
          <Note />
        </span>
        {i18n.t('groups.suspects')}
        <span class="count">{culprits.length}</span>
      </h2>
      <ul>
        {culprits.map(({ suspect, sums }) => (
          <li key={suspect.fact}>
            <button
              type="button"
              class="item"
              data-testid="suspect"
              title={i18n.t('popup.toPage')}
              onClick={async () => {
                if (!(await onJumpToFact(suspect.fact))) say(i18n.t('popup.gone'));
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
            {sums.length > 0 && (
              <ul class="under broken">
                {sums.map((entry) => (
                  <li key={entry.index}>
                    <Item entry={entry} facts={facts} shown={shown} isFinding />
                    <About rule={entry.check.rule} name={ruleName(entry.check.rule)} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
