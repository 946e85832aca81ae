import { About } from './about';
import { CopyFinding } from './exports/copy-finding';
import type { Entry } from './groups';
import type { Shown } from './shown';

/** What stands below a check: the way to its rule and, where it is a finding, the button that copies it. */
export function Under({
  entry: { check, index },
  shown: { ruleName, onCopy, more, say },
}: {
  entry: Entry;
  shown: Shown;
}) {
  return (
    <div class="below">
      <About rule={check.rule} name={ruleName(check.rule)} />
      {onCopy && check.outcome === 'fail' && <CopyFinding copy={() => onCopy(index)} say={say} />}
      {more?.(index)}
    </div>
  );
}
