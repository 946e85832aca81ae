import { isHan } from '../text/letters';
import { narrowed } from '../text/space';

/** A report's text as it is compared: Chinese letters alone, and where each stands in the text as it is printed. */
export interface Letters {
  readonly text: string;
  /** Place of each letter: index of its paragraph. */
  readonly paragraphs: Uint32Array;
  /** And offset in it, in UTF-16 units. */
  readonly offsets: Uint32Array;
}

/** Sentences that reports have in common because the form, or the law, words them. */
const BOILERPLATE = [
  /根据《?中华人民共和国政府信息公开条例|按照《?中华人民共和国政府信息公开条例|《(?:中华人民共和国)?政府信息公开条例》[^。]{0,40}(?:要求|规定)[^。]{0,40}(?:编制|公布|制作)/,
  /(?:现|特)(?:编制|公布|发布|向社会公[布开])|本(?:年度)?报告(?:由|中|的|所|包括|全文|内容)|所列数据|统计(?:数据)?(?:的?期限|时限|时间)|自20\d\d年1月1日/,
  /联系(?:电话|地址|方式)|邮(?:政)?编|电子(?:版|邮箱)|网址|欢迎(?:公众|社会)|如(?:有|对)[^。]{0,20}疑问|可(?:在|从|到)[^。]{0,30}(?:下载|查阅|查看)/,
  /信息(?:公开)?处理费|没有其他需要报告|无其他需要报告|其他需要报告的事项/,
  /勾稽关系|第二十条第|主动公开政府信息情况|收到和处理政府信息公开申请情况|行政复议、?行政诉讼情况|存在的主要问题及改进情况/,
];
const SENTENCE = /[^。！？!?;；\n]+[。！？!?;；]?/g;
/** A heading, and what is no sentence. */
const LEAST = 10;

/** Sentences of a run, by their letters alone, that a whole portal has in common. */
export type SharedSentences = ReadonlySet<string>;

const NONE: SharedSentences = new Set();

/** What is told of a sentence wherever it stands: its Chinese letters, figures and signs aside. */
const keyOf = (sentence: string): string =>
  [...sentence].filter((letter) => isHan(letter.charCodeAt(0))).join('');

/** The sentences of a report that may be its own, by their letters alone. */
export const sentencesOf = (paragraphs: readonly string[]): Set<string> =>
  new Set(
    paragraphs.flatMap((paragraph) => [...ownSentences(paragraph)].map(({ text }) => keyOf(text))),
  );

function* ownSentences(paragraph: string): Iterable<{ text: string; start: number }> {
  for (const { 0: text, index: start } of paragraph.matchAll(SENTENCE)) {
    if (text.length < LEAST || BOILERPLATE.some((one) => one.test(narrowed(text)))) continue;
    yield { text, start };
  }
}

/**
 * The letters of a report that are its own: no headings, none of the sentences that all have, no figures.
 * @param shared sentences of the run that count as those
 */
export function lettersOf(paragraphs: readonly string[], shared = NONE): Letters {
  let text = '';
  const at: number[] = [];
  const offsets: number[] = [];
  paragraphs.forEach((paragraph, index) => {
    for (const { text: sentence, start } of ownSentences(paragraph)) {
      if (shared.size > 0 && shared.has(keyOf(sentence))) continue;
      for (let i = 0; i < sentence.length; i++) {
        if (!isHan(sentence.charCodeAt(i))) continue;
        text += sentence[i];
        at.push(index);
        offsets.push(start + i);
      }
    }
  });
  return { text, paragraphs: Uint32Array.from(at), offsets: Uint32Array.from(offsets) };
}
