import type { List } from './list';
import type { Sentence } from './sentence';

/** The three kinds of updates that a site's yearly statistics of information consist of, in their order. */
const KINDS = [/概况/, /动态/, /目录/];

/** `发布信息30条，其中概况类2条、政务动态类8条、信息公开目录类20条`: the statistics of a site know no other kind. */
export function isOfSite({ tokens, passage }: Sentence, { whole, items, sure }: List): boolean {
  if (sure !== KINDS.length) return false;
  return KINDS.every((kind, i) => {
    const from = tokens[items[i - 1] ?? whole]?.end ?? 0;
    return kind.test(passage.folded.text.slice(from, tokens[items[i] as number]?.start));
  });
}
