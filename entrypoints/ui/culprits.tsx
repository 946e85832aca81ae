import { i18n } from '#i18n';
import { language } from '../../lib/browser/language';
import { explainSuspect } from '../../lib/messages';
import { Group } from './group';
import type { Culprit } from './groups';
import { Note } from './icons';
import { Jump } from './jump';
import { Lines } from './lines';
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
  const { onJumpToFact, say, view } = shown;
  if (!culprits.length) return null;
  return (
    <Group
      id="suspects"
      tone="suspect"
      icon={<Note />}
      title={i18n.t('groups.suspects')}
      count={culprits.length}
      view={view}
    >
      <ul>
        {culprits.map(({ suspect, sums }) => (
          <li key={suspect.fact}>
            <Jump
              testId="suspect"
              isCurrent={view.currentFact.value === suspect.fact}
              jump={async () => {
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
            </Jump>
            {sums.length > 0 && (
              <div class="under broken">
                <Lines
                  entries={sums}
                  facts={facts}
                  shown={shown}
                  isFinding
                  current={view.current.value}
                  most={Number.POSITIVE_INFINITY}
                />
              </div>
            )}
          </li>
        ))}
      </ul>
    </Group>
  );
}
