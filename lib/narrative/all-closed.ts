import { agrees } from './agree';
import { ALL, DONE, IN, NEW, OUT } from './claim';
import type { Claimed } from './claimed';
import { type ReportFacts, readingOf } from './readings';
import type { Sentence } from './sentence';

/** Right behind a number of reviews: that all of them were decided. */
const DECIDED =
  /^[,(]?(?:目前|现|截至目前|案件|,)*(?:均已?|都已?|全部已?|皆已?|已(?:经|全部)?|现已)(?:全部)?审结(?=[,。;)]|$)/;
/** Right behind a number of requests: that all of them were closed; `均按期办结` may be said of those that were due. */
const CLOSED =
  /^[,(]?(?:目前|现|申请|案件|,)*(?:均已|都已|皆已|已全部|全部)(?:已|按照?规定|按时|按期|如期|依法|依规|及时|规范|在?(?:法定|规定)(?:时限|期限)内?|予以|,)*(?:答复)?办结(?=[,。;)]|$)/;
/** That some were not: told elsewhere in the text, so that it contradicts nothing; or the rate, which is held by itself. */
const UNDECIDED = /未审结|审理|待审|未判|未结/;
const LEFT =
  /结转|顺延|转[入至]?下|下一?年|次年|明年|办理中|未到期|尚未|未办结|未答复|延期|在办|办结率/;
/** Letters behind a number that are looked at. */
const NEAR = 40;

const NONE = { value: 0, least: 0, most: 0 };

/**
 * `行政复议9件，已审结`, `受理申请430件，已全部办结`: that all of what a number counts, which the table has as well, came to its end.
 * @param one what the number was claimed for
 */
export function claimAllClosed(sentence: Sentence, one: Claimed, facts: ReportFacts): Claimed[] {
  const { tokens, passage } = sentence;
  const { text } = passage.folded;
  const { figure, rule, token } = one;
  if (one.named || one.scoped || one.lenient || figure.value === 0) return [];
  if (figure.least !== figure.most || !agrees(one)) return [];
  const behind = text.slice(token.end, token.end + NEAR);
  const isOfRequests = rule === 'text.requests';
  const match = (isOfRequests ? CLOSED : DECIDED).exec(behind);
  if (!match || isToldOtherwise(text, token.end, rule)) return [];
  const found = isOfRequests ? ofRequests(figure.value, facts) : pendingOf(one);
  const readings = found === null ? [] : [readingOf(found, facts) ?? []].flat();
  if (readings.length === 0 || readings.some(({ value }) => value === null)) return [];
  const end = token.end + match[0].length;
  const behindLast = tokens.findIndex((next) => next.start >= end);
  return [
    {
      ...one,
      kind: `closed ${one.at}`,
      rule: isOfRequests ? 'text.results' : rule,
      last: (behindLast < 0 ? tokens.length : behindLast) - 1,
      figure: isOfRequests ? figure : { ...figure, ...NONE },
      named: true,
      readings,
    },
  ];
}

/** Whether the text tells of some that were left; of suits it may, behind reconsiderations. */
function isToldOtherwise(text: string, from: number, rule: Claimed['rule']): boolean {
  if (rule === 'text.requests') return LEFT.test(text);
  const rest = text.slice(from);
  const suits = rule === 'text.reconsideration' ? rest.search(/[。;][^。;]{0,12}诉讼/) : -1;
  return UNDECIDED.test(suits < 0 ? rest : rest.slice(0, suits));
}

/** The results, where the number is that of all there was to deal with, and some of it was left. */
function ofRequests(value: number, facts: ReportFacts): string | null {
  const figureOf = (id: string): number | null => readingOf(id, facts)?.value ?? null;
  const [got, before, all, left] = [NEW, IN, ALL, OUT].map(figureOf);
  if (all !== value || got === null || before === null || !left) return null;
  return DONE;
}

/** The reviews that the table has as pending. */
function pendingOf({ rule, readings }: Claimed): string | null {
  if (rule !== 'text.reconsideration' && rule !== 'text.litigation') return null;
  const terms = readings[0]?.terms ?? [];
  if (terms.length === 0 || !terms.every(({ fact }) => /^t4\..*\.total$/.test(fact))) return null;
  return terms.map(({ fact }) => fact.replace(/total$/, 'pending')).join('+');
}
