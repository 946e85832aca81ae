import { HAN } from '../text/letters';
import { YEAR as YEAR_PRINTED, yearOf } from '../text/numerals';
import { remembered } from '../text/remembered';
import { inOneWidth } from '../text/space';
import { simplified } from '../text/traditional';

const YEAR = `(?<year>${YEAR_PRINTED})`;
const NAME = '(?:政府)?信息公开(?:工作)?(?:情况)?(?:总结)?的?';
/** What a title ends with; `报告会` and the like are something else. */
const END = `(?:报告|年报)(?=$|[^${HAN}]|全文|的公告|的通知|的?公示|公布|予以|并向|如下)`;
/**
 * Titles as portals word them: `甲市人民政府2023年政府信息公开工作年度报告`, `2023年度甲局政府信息公开年报`,
 * `甲局关于2023年政府信息公开工作情况的年度报告`, `甲局政府信息公开2023年度报告`, `甲局政府信息公开年报（2023）`, and with the year last.
 */
const TITLES = [
  `^(?<before>.*?)${YEAR}年?度?的?(?<after>.*?)${NAME}(?:年度)?(?:工作)?(?:情况)?的?${END}`,
  `^(?<before>.*?)${NAME}${YEAR}年?(?:年?度)?(?:工作)?${END}`,
  `^(?<before>.*?)${NAME}(?:年度)?(?:工作)?(?:报告|年报)(?:[(]${YEAR}年?度?[)]|(?<last>${YEAR_PRINTED})年?度?$)`,
].map((pattern) => new RegExp(pattern));
/** News of a report, and pictures made of one. */
const NEWS =
  /图读懂|图解|解读|^(?!.*(?:关于|现|向社会))[^《]*?(?:发布|公布|印发|召开)(?:[^《]*?20\d\d年|《)/;

/** Links to the reports before and after this one. */
const OTHERS = /^(?:上|下)(?:一篇|一条|一页|篇|条)|^相关(?:链接|阅读|信息|文章)/;
/** Another document that is named as what this one follows. */
const CITED = /(?:根据|按照|依据|依照|遵照|参照|落实)[^《》,]*《[^》]*$/;
/** Documents named in a sentence that are no report: laws, plans, circulars on how to report. */
const OTHER_DOCUMENTS = /《(?![^《》]*(?:报告|年报)》)[^《》]*》/g;

/** Longer texts are prose that mentions a title. */
export const TITLE_LENGTH = 80;
/** What the name of a public body ends with, or a name in brackets behind it. */
export const BODY =
  /^[\u4e00-\u9fff·]{2,36}(?:政府|[局委办厅院会处所镇乡部署站队社行]|中心|街道|公室|开发区|园区|新区|大学|学院|学校|中学|小学|医院|公司|集团)(?:[(][^()]{2,20}[)])?$/;

/** What a line says as a title. */
interface TitleLine {
  readonly issuer: string | null;
  readonly year: number | null;
}

/** Reads one line as a title. Gives null where it is none. */
export function parseTitle(text: string): TitleLine | null {
  if (text.length > TITLE_LENGTH * 2 || !text.includes('公') || !/[报報]/.test(text)) return null;
  return read(text);
}

/** A page has its title several times: in its metadata, over its text, in the window's name. */
const read = remembered(100, titleIn);

function titleIn(text: string): TitleLine | null {
  const folded = foldTitle(text).replace(OTHER_DOCUMENTS, '');
  if (NEWS.test(folded) || OTHERS.test(folded)) return null;
  for (const pattern of TITLES) {
    const match = pattern.exec(folded);
    const { before = '', last = '', year = last, after = '' } = match?.groups ?? {};
    if (!match || year === '') continue;
    if (CITED.test(before)) return null;
    const named = cleanIssuer(before) || cleanIssuer(after);
    const behind = before + after === '' ? bracketed(folded.slice(match[0].length)) : '';
    return { issuer: named || behind || null, year: yearOf(year) };
  }
  return null;
}

/** The body that is named in brackets behind a title which names none. */
function bracketed(rest: string): string {
  const name = /^[(]([^()]+)[)]$/.exec(rest)?.[1] ?? '';
  return BODY.test(name) ? name : '';
}

/** Tags that a portal prints, or keeps in its metadata, as text. */
const TAGS = /<\/?[a-z][^<>]{0,80}>/gi;

/** A text as titles are read: on one line, in one width, in simplified characters, without tags. */
export function foldTitle(text: string): string {
  return simplified(inOneWidth(text.includes('<') ? text.replace(TAGS, '') : text));
}

/** What stands before a title and is no part of a name: a path of links, a mark, a number, what is done with the report. */
const BEFORE =
  /^.*[>《»›→/|]|^.*(?:当前|您的|所在)位置[::]|^.*现[^,。;:]*?(?:公开|公布|发布|公告|印发|编制)|^.*现将|^.*向社会公[开布]|^.*关于(?:公布|发布|印发|公开)|^【[^】]*】|^\d{1,2}[.、]|^附件\d*[::]?|^(?:标题|名称)[::]|^关于(?:公布|发布|印发|公开|做好)?|^[#|—·-]+/;

const NO_NAME = /[。;,]|首页|位置|网站|信息公开|政务公开|年报|专栏|^(?:我|本|该|现|各|其|将)/;

function cleanIssuer(text: string): string {
  let words = text;
  for (let before = ''; before !== words; ) {
    before = words;
    words = words.replace(BEFORE, '');
  }
  words = words.replace(/(?:关于|发布|公布|公开|编制|印发|的|[》】\]|>_·:-])+$/, '');
  if (words.endsWith(')') && !words.includes('(')) words = words.slice(0, -1);
  if (words.startsWith('[') && !words.includes(']')) words = words.slice(1);
  // `甲镇人民政府信息公开`: the two letters are the name's and the matter's.
  if (words.endsWith('人民')) words += '政府';
  // A sentence is no name, nor is a path of links, or whoever speaks.
  return words.length > 40 || NO_NAME.test(words) ? '' : words.replace(/^\((?!.*\))/, '');
}
