import { NUMERALS } from '../text/numerals';
import { checkOf, type Passage, phraseBetween } from './sentence';
import type { NarrativeCheck } from './types';

/** A whole number and what it counts, not part of a code, a date or a decimal. */
const COUNT = /(?<![\d.,-])(\d{1,9})(条|件|篇|份|期|次|场|个|起|宗|例)(?!月|工作日)/g;
/** Letters before a number that may belong to its statement. */
const LONGEST = 70;
/** Letters of a heading that stands before its paragraph. */
const HEADING = 30;
/** Letters that a statement has at least, without times and fillers: `主动公开信息`. */
const LEAST = 6;
const NUMBERED = new RegExp(`^(?:[(]?[${NUMERALS}\\d]{1,3}[)、.,]|[${NUMERALS}]是)`);
const TIMES = /20\d\d年度?|全年|本年度?|今年(?:以来)?|年内/g;
const FILLERS =
  /我[局县市区镇乡委办街省厅]|本[局机关单位部门]+|各类|共计?|合计|总计|累计|的|政府|政务|了|已|为|有/g;
/** What limits a figure, or makes it one of another time, so that it may differ. */
const LIMITED =
  /历年|以来|截[至止]|同比|较|比上|上一?年|去年|增加|减少|增长|下降|季度|半年|月|其中|各[乡镇街区县部单]|部门|下属|直属|本级/;
/** What the tables say, and is held against them. */
const IN_TABLES = /申请|复议|诉讼|规范性文件|规章|许可|处罚|强制|收费|结转|办结|答复/;
/** A place where things are published. */
const PLACE = /网|微信|微博|公众号|平台|新媒体|公报|栏|抖音|客户端|视频号/;

interface Statement {
  readonly passage: Passage;
  readonly value: number;
  readonly start: number;
  readonly end: number;
  /** Nothing but a time stands before it in its sentence. */
  readonly alone: boolean;
}

/**
 * What a report tells twice in the same words: `门户网站主动公开信息212条` under one heading, `…1212条` under another. Both must
 * be statements of the whole year in the same words; what the tables know is held against these.
 */
export class Repeated {
  readonly #told = new Map<string, Statement>();
  readonly #found: NarrativeCheck[] = [];

  constructor(readonly year: number | null) {}

  read(passage: Passage): void {
    const { text } = passage.folded;
    const heading = /^[^。]*/.exec(text.slice(text.startsWith('(') ? 4 : 0, HEADING))?.[0] ?? '';
    for (const match of text.matchAll(COUNT)) {
      const before = text.slice(Math.max(0, match.index - LONGEST), match.index);
      const sentence = /[^。;]*$/.exec(before)?.[0] ?? '';
      const clause = /[^,:()]*$/.exec(sentence)?.[0] ?? '';
      const key = this.#keyOf(sentence, clause);
      if (key === null) continue;
      const alone = /^(?:[^,]{0,6}年度?,)?[^,]*$/.test(sentence);
      // Without a place that both name, what stands around them may name one.
      if (!PLACE.test(key) && (!alone || PLACE.test(heading))) continue;
      const id = `${key} ${match[2]}`;
      const end = match.index + match[0].length;
      const start = match.index - clause.length;
      const statement = { passage, value: Number(match[1]), start, end, alone };
      const first = this.#told.get(id);
      if (!first) this.#told.set(id, statement);
      else if (first.passage !== passage && (first.alone || alone)) this.#tell(first, statement);
    }
  }

  checks(): readonly NarrativeCheck[] {
    return this.#found;
  }

  /** The words of a statement without times and fillers; null where it may be one of a part. */
  #keyOf(sentence: string, clause: string): string | null {
    if (LIMITED.test(sentence) || IN_TABLES.test(clause)) return null;
    for (const [year] of sentence.matchAll(/20\d\d(?=年)/g))
      if (this.year === null || Number(year) !== this.year) return null;
    const key = clause.replace(NUMBERED, '').replace(TIMES, '').replace(FILLERS, '');
    return key.length < LEAST || /\d/.test(key) ? null : key;
  }

  #tell(first: Statement, second: Statement): void {
    const holds = first.value === second.value;
    this.#found.push(
      checkOf(phraseBetween(second.passage, second.start, second.end), {
        rule: 'text.repeated',
        target: 'narrative',
        outcome: holds ? 'pass' : 'fail',
        expected: first.value,
        found: second.value,
        reason: { kind: 'repeated', holds },
      }),
    );
  }
}
