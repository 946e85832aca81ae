import { i18n } from '#i18n';
import type { Culprit } from '../../lib/answer/groups';
import { language } from '../../lib/browser/language';
import type { ReportSuspect } from '../../lib/export/schema';
import { explainSuspect } from '../../lib/messages/suspect';
import { Group } from './group';
import { Note } from './icons';
import { Jump } from './jump';
import { Lines } from './lines';
import type { Facts, Shown } from './shown';

interface CulpritsProps {
  shown: Shown;
  facts: Facts;
  culprits: readonly Culprit[];
}

/** The cells that are probably wrong, each with the broken sums that it explains; then where one of several may be. */
export function Culprits(props: CulpritsProps) {
  const { culprits } = props;
  const isSure = ({ suspect }: Culprit) => suspect.alternatives === 1;
  return (
    <>
      <Section {...props} id="suspects" culprits={culprits.filter(isSure)} />
      <Section {...props} id="alternatives" culprits={culprits.filter((one) => !isSure(one))} />
    </>
  );
}

function Section({
  id,
  shown,
  facts,
  culprits,
}: CulpritsProps & { id: 'suspects' | 'alternatives' }) {
  const { view } = shown;
  if (!culprits.length) return null;
  return (
    <Group
      id={id}
      tone="suspect"
      icon={<Note />}
      title={i18n.t(`groups.${id}`)}
      count={culprits.length}
      view={view}
    >
      <ul>
        {culprits.map(({ suspect, others, sums }) => {
          const isSure = suspect.alternatives === 1;
          return (
            <li key={suspect.fact}>
              {isSure && <Cell suspect={suspect} facts={facts} shown={shown} testId="suspect" />}
              {sums.length > 0 && (
                <div class={isSure ? 'under broken' : 'broken'}>
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
              {/* What is sure stands first: that the sum is off. */}
              {!isSure && (
                <Alternatives suspects={[suspect, ...others]} facts={facts} shown={shown} />
              )}
            </li>
          );
        })}
      </ul>
    </Group>
  );
}

/** One finding: what is off, and every cell that would explain it. */
function Alternatives({
  suspects,
  facts,
  shown,
}: {
  suspects: readonly ReportSuspect[];
  facts: Facts;
  shown: Shown;
}) {
  return (
    <div class="alternatives" data-testid="alternatives">
      <p class="message">{i18n.t('popup.alternatives', suspects[0]?.alternatives ?? 0)}</p>
      <ul>
        {suspects.map((suspect) => (
          <li key={suspect.fact}>
            <Cell suspect={suspect} facts={facts} shown={shown} testId="alternative" />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Cell({
  suspect,
  facts,
  shown: { onJumpToFact, say, view },
  testId,
}: {
  suspect: ReportSuspect;
  facts: Facts;
  shown: Shown;
  testId: 'suspect' | 'alternative';
}) {
  const { fact, found, suggested, explains, alternatives } = suspect;
  return (
    <Jump
      testId={testId}
      isCurrent={view.currentFact.value === fact}
      jump={async () => {
        if (!(await onJumpToFact(fact))) say(i18n.t('popup.gone'));
      }}
    >
      <span class="what">{facts.get(fact)?.label ?? fact}</span>
      <span class="sum">{i18n.t('sum.suspect', [String(found), String(suggested)])}</span>
      {alternatives === 1 && (
        <span class="message">
          {explainSuspect(suspect, language())}
          {explains > 0 && ` ${i18n.t('popup.explains', explains)}`}
        </span>
      )}
    </Jump>
  );
}
