import { agrees } from './agree';
import type { Claimed } from './claimed';
import { type ReportFacts, readingOf } from './readings';
import type { Sentence } from './sentence';
import type { NarrativeToken } from './tokens';
import { pattern } from './word-classes';

/** Words between a number and what is said of all of it, at most. */
const FEW = 8;
/** What says that all before it are of one kind, right before the kind's name. */
const ALL = /(?:均|皆|全部|全都|全|都)(?:属于?|为|是|系|因|由|来自)$/;
/** Letters before the name that are looked at. */
const NEAR = 8;
/** Several kinds of applicants, or grounds, and those of a part. */
const SEVERAL = pattern`^[、]|^ other? [ground applicant]`;
/** Who is a company is no natural person, whichever of the other columns has it. */
const COMPANY = /^企业(?!家|退休|职工|人员|员工)/;

/**
 * `受理政府信息公开申请24件，申请人均为自然人`, `不予公开7件（均属于过程性信息）`: the number just before it is that of one column, or of one row.
 * @param own what the sentence's figures were claimed for, in their order
 */
export function claimAllOf(
  sentence: Sentence,
  at: number,
  own: readonly Claimed[],
  facts: ReportFacts,
): Claimed | null {
  const { words, tokens, passage } = sentence;
  const token = tokens[at] as NarrativeToken;
  const { text } = passage.folded;
  const name = nameAt(token, text);
  const one = own.at(-1);
  if (!name || !one || one.scoped || one.lenient || !agrees(one)) return null;
  if (one.figure.least !== one.figure.most || one.figure.value < 2) return null;
  const between = words.slice(one.at + 1, at);
  if (between.length > FEW || !pattern`^[^;。)figure none group outcome way among]*$`.test(between))
    return null;
  if (!ALL.test(text.slice(Math.max(0, name.start - NEAR), name.start))) return null;
  if (SEVERAL.test(words.slice(at + 1, at + 4))) return null;
  const sums = name.kind === 'applicant' ? ofColumn(one, name.key) : ofRow(one, name.key);
  const readings = sums.flatMap((sum) => readingOf(sum, facts) ?? []);
  if (readings.length === 0) return null;
  return { ...one, kind: `all ${at}`, at, last: at, token, named: true, readings };
}

/** The kind that a word names, and where its name begins; `企业` stands among other words. */
function nameAt({ kind, key, start, end }: NarrativeToken, text: string) {
  if (kind === 'applicant' || kind === 'ground') return { kind, key, start };
  if (kind !== 'other') return null;
  const from = text.slice(start, end).search(/企业/);
  return from >= 0 && COMPANY.test(text.slice(start + from))
    ? { kind: 'applicant', key: 'org', start: start + from }
    : null;
}

/** The columns of all requests, where the number is that of all of them. */
function ofColumn({ rule, named, readings }: Claimed, key: string): string[] {
  if (named || (rule !== 'text.requests' && rule !== 'text.results')) return [];
  const isAll = readings.some(({ terms }) =>
    terms.every(({ fact }) => /^t3\.(?:received|results)\.total$/.test(fact)),
  );
  return isAll
    ? [`t3.received.${key}`, `t3.received.${key}+t3.carried-in.${key}`, `t3.results.${key}`]
    : [];
}

/** The row of a group that the number is of. */
function ofRow({ rule, named, readings }: Claimed, key: string): string[] {
  const group = `t3.${key.slice(0, key.indexOf('.') + 1)}`;
  const terms = readings[0]?.terms ?? [];
  const isOfGroup = terms.length > 1 && terms.every(({ fact }) => fact.startsWith(group));
  return named && rule === 'text.results' && isOfGroup ? [`t3.${key}.total`] : [];
}
