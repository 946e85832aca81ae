import type { Entry } from '../../lib/answer/groups';
import { About } from './about';
import { CopyFinding } from './exports/copy-finding';
import type { Shown } from './shown';

/** What stands below a check: the way to its rule and, where it is a finding or a doubt that was confirmed, the button that copies it. */
export function Under({
  entry: { check, index },
  shown: { ruleName, onCopy, more, say, judging },
}: {
  entry: Entry;
  shown: Shown;
}) {
  const isConfirmed = judging?.of(index)?.verdict?.state === 'confirmed';
  const isToTell = check.outcome === 'fail' || (check.outcome === 'incomplete' && isConfirmed);
  return (
    <div class="below">
      <About rule={check.rule} name={ruleName(check.rule)} />
      {onCopy && isToTell && <CopyFinding copy={() => onCopy(index)} say={say} />}
      {more?.(index)}
    </div>
  );
}
