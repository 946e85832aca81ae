import type { Entry } from '../../lib/answer/groups';
import { labelOf } from '../../lib/marks/sum';
import { Judge } from './judge';
import type { Facts, Shown } from './shown';

/** The same for a line of the list, by the cell or the words that it names. */
export function JudgeEntry({
  entry: { check, index },
  facts,
  shown: { judging, ruleName },
}: {
  entry: Entry;
  facts: Facts;
  shown: Shown;
}) {
  if (!judging) return null;
  const place = check.quote ?? (labelOf(check, facts) || ruleName(check.rule));
  return <Judge judging={judging} check={index} place={place} />;
}
