import type { Phrase } from '../check';
import { NUMERALS } from '../text/numerals';
import { checkOf, type Passage, phraseBetween } from './sentence';
import type { NarrativeCheck } from './types';

/** A sentence, behind a number and a heading of its own if it has them, that begins with a year and says whose. */
const DATED = new RegExp(
  [
    `(?:^|。)(?:[(]?[${NUMERALS}\\d]{1,3}[)、.,])?`,
    '(?:[^。,;\\d]{2,20}(?:情况|方面|工作|公开|申请|管理|建设|保障)[。:])?',
    '(20\\d\\d)年度?,?(?=我|本|全[县市区省镇乡年]|[县市区镇乡共]|街道|累计|通过|受理|收到|主动公开|未收到)',
    '([^。]{0,160})',
  ].join(''),
  'g',
);
/** `2023年,云栖县水利局认真贯彻…`: with what a report on the year opens. */
const OPENED = new RegExp(
  String.raw`^(?:[(]?[${NUMERALS}\d]{1,3}[)、.,])?(20\d\d)年(?:度|来|以来)?,[^,。;\d]{2,24}(?:[局厅委办会院镇乡县区市队社]|街道|政府|中心|机关|单位|我[^,。]{1,2})(?:在[^。\d]{2,40},)?(?:高度重视|始终坚持|认真|严格|深入|全面|切实|坚持|围绕|以习近平|按照|紧紧围绕|贯彻|积极|持续|不断|扎实)[^。]{4,200}(?:公开|透明)`,
);
/** What a report tells of its own year. */
const TELLS =
  /(?:收到|受理|接收|接到|办理|办结|答复|公开|发布)[^。]{0,40}?\d(?:件|条|篇|份)|未收到|没有收到/;
/** With one of these, another year may well be meant. */
const MEANT =
  /同比|相比|较|比上|上一?年|去年|今年|本年|结转|转结|考核|评估|测评|评比|荣获|获评|排名|年报|年度报告|整改|通报|问题|将|计划|拟|预计|目标|印发的|出台的|制定的|以来|年底|截至|截止|至20|-20/;
/** At the beginning of a sentence: the day up to which something is told. */
const UP_TO = /(^|。)截[至止到](20\d\d)年12月31日,((?:我|本|全)[^。;]{0,80})/g;
/** At the beginning of a sentence: from the first day of a year to its last. */
const WHOLE_YEAR =
  /(^|。)[自从]?(20\d\d)年1月1日起?[至到—-]{1,2}(?:(20\d\d)年)?12月31日止?(?:期间)?,((?:我|本|全|共)[^。;]{0,80})/g;
/** With one of these, what there was at the end of the year before may be meant. */
const NOT_ITS_END =
  /同比|相比|较|比上|上一?年|去年|结转|新增|增加|减少|累计|历年|以来|现行|有效|保留|存量|问题|整改/;
/** Years by which last year's text, or the day's date, is off. */
const EARLIER = 3;
/** Letters of `2023年`. */
const YEAR = 5;

/**
 * What the report tells of its own year, but dated with another: `2023年，我局共受理申请3件` in the report on 2024. The paragraph
 * must name no other time, and the year reported on must be told elsewhere in the text.
 */
export class Dated {
  readonly #found: NarrativeCheck[] = [];
  #told = false;

  constructor(readonly year: number) {}

  read(passage: Passage): void {
    const { text } = passage.folded;
    this.#readEnd(passage);
    this.#readPeriod(passage);
    if (text.includes(`${this.year}年`) || /今年|本年/.test(text)) {
      this.#told = true;
      return;
    }
    if (MEANT.test(text)) return;
    const opened = OPENED.exec(text);
    if (opened && this.#isNear(Number(opened[1]))) {
      const start = text.indexOf(opened[1] as string);
      this.#tell(phraseBetween(passage, start, start + YEAR), Number(opened[1]));
      return;
    }
    for (const match of text.matchAll(DATED)) {
      const found = Number(match[1]);
      const said = match[2] ?? '';
      if (!this.#isNear(found)) continue;
      if (!TELLS.test(said)) continue;
      const end = match.index + match[0].length;
      const start =
        match.index + match[0].lastIndexOf(match[1] as string, match[0].length - said.length);
      this.#tell(phraseBetween(passage, start, end), found);
    }
  }

  /** `截止2022年12月31日，共公开783件` in the report on 2023: what was told up to a day, which is the end of another year. */
  #readEnd(passage: Passage): void {
    const { text } = passage.folded;
    for (const match of text.matchAll(UP_TO)) {
      const found = Number(match[2]);
      if (found !== this.year - 1 || NOT_ITS_END.test(text)) continue;
      if (!TELLS.test(match[3] ?? '')) continue;
      const start = match.index + (match[1] ?? '').length;
      this.#tell(phraseBetween(passage, start, match.index + match[0].length), found);
    }
  }

  /** `2021年1月1日至2021年12月31日，我局共收到…` in the report on 2022: a whole year, as the text tells what was done in its own. */
  #readPeriod(passage: Passage): void {
    const { text } = passage.folded;
    for (const match of text.matchAll(WHOLE_YEAR)) {
      const [, before = '', from, to = from, said = ''] = match;
      const found = Number(from);
      if (from !== to || !this.#isNear(found) || NOT_ITS_END.test(text) || !TELLS.test(said))
        continue;
      const start = match.index + before.length;
      this.#tell(phraseBetween(passage, start, match.index + match[0].length), found);
    }
  }

  /** Whether a year may be a slip of the one reported on. */
  #isNear(found: number): boolean {
    return found !== this.year && found <= this.year + 1 && found >= this.year - EARLIER;
  }

  #tell(phrase: Phrase, found: number): void {
    this.#found.push(
      checkOf(phrase, {
        rule: 'text.year',
        target: 'narrative',
        outcome: 'fail',
        expected: this.year,
        found,
        reason: { kind: 'period', holds: false },
      }),
    );
  }

  /**
   * A slip is one or two sentences; more may be a report on the other year after all.
   * @param isConfirmed the statistics period is the year reported on
   */
  checks(isConfirmed: boolean): readonly NarrativeCheck[] {
    return (this.#told || isConfirmed) && this.#found.length <= 2 ? this.#found : [];
  }
}
