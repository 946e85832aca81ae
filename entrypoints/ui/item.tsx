import { i18n } from '#i18n';
import type { Entry } from '../../lib/answer/groups';
import { expression, figure, labelOf, shownSum, signed, withoutLabel } from '../../lib/marks/sum';
import { Jump } from './jump';
import type { Facts, Shown } from './shown';

/** One check; it leads to the page where the page has a place for it. */
export function Item({
  entry: { check, index },
  facts,
  shown: { reachable, ruleName, onJump, say },
  isFinding,
  isCurrent,
}: {
  entry: Entry;
  facts: Facts;
  shown: Shown;
  isFinding: boolean;
  isCurrent: boolean;
}) {
  const isBroken = check.outcome === 'fail' && check.severity === 'error';
  // A sentence is held against several cells; none of them is what it is about.
  const isSentence = check.quote !== undefined && check.terms.length > 0;
  const label = isSentence ? '' : labelOf(check, facts);
  const name = ruleName(check.rule);
  const content = (
    <>
      <span class="what">{label || name}</span>
      {label && <span class="rule">{name}</span>}
      {isBroken ? (
        <span class="sum">
          {broken(check, facts, label)}
          {check.folded && <span class="folded">{i18n.t('popup.folded')}</span>}
        </span>
      ) : (
        <span class="message">{withoutLabel(check.message, label)}</span>
      )}
    </>
  );
  const testId = isFinding ? 'finding' : 'check';
  if (!reachable[index]) {
    return (
      <div class="item" data-testid={testId} data-line tabIndex={-1}>
        {content}
      </div>
    );
  }
  return (
    <Jump
      testId={testId}
      isCurrent={isCurrent}
      jump={async () => {
        if (!(await onJump(index))) say(i18n.t('popup.gone'));
      }}
    >
      {content}
    </Jump>
  );
}

/** `37 + 1 = 38，表中为 40，差 +2`; in words where a term is not known. */
function broken(check: Entry['check'], facts: Facts, label: string): string {
  const { expected, found, difference } = check;
  const sum = shownSum(check, facts);
  const told = expected !== null && found !== null && difference !== null;
  if (!told || sum.terms.some((term) => !term.known)) return withoutLabel(check.message, label);
  const computation = expression(sum);
  const figures: [string, string, string] = [figure(expected), figure(found), signed(difference)];
  return computation === figures[0]
    ? i18n.t('sum.single', figures)
    : i18n.t('sum.broken', [computation, ...figures]);
}
