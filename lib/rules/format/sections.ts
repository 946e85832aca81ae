import type { Words } from '../../words';
import type { Declared, TextsOf, WordingOf } from '../declare';
import { REQUESTS } from '../excerpts';
import { OF_FORM } from './counted';

/** The sections of a report against those of the form. */
export const RULES = {
  'format.sections': { severity: 'notice', name: { zh: '报告章节', en: 'Sections of the report' } },
} as const satisfies Record<string, Declared>;

/** How a report’s sections depart from the form, as data. */
export type SectionReason =
  | { readonly kind: 'second-report'; readonly label: string }
  | { readonly kind: 'missing-section'; readonly label: string; readonly doubt: boolean }
  | { readonly kind: 'empty-section'; readonly label: string; readonly doubt: boolean }
  /** It says nothing of what the form asks it to tell. */
  | {
      readonly kind: 'silent-section';
      readonly label: string;
      readonly what: Words;
      readonly doubt: boolean;
    }
  | { readonly kind: 'repeated-section'; readonly label: string; readonly times: number }
  | { readonly kind: 'section-order'; readonly label: string };

/** How each of these reasons is worded. */
export const WORDING: WordingOf<SectionReason> = {
  'second-report': {
    zh: ({ label }) => `本页另有一份报告“${label}”，未予核对。`,
    en: ({ label }) => `The page holds another report, “${label}”, which was not checked.`,
  },
  'missing-section': {
    zh: ({ label, doubt }) => `未找到“${label}”部分的标题${doubt ? '，可能在其他页面' : ''}。`,
    en: ({ label, doubt }) =>
      `No heading “${label}” was found${doubt ? '; it may be on another page' : ''}.`,
  },
  'empty-section': {
    zh: ({ label, doubt }) =>
      `“${label}”部分没有文字内容${doubt ? '，可能是图片或在其他页面' : ''}。`,
    en: ({ label, doubt }) =>
      `The section “${label}” has no text${doubt ? '; it may be a picture or on another page' : ''}.`,
  },
  'silent-section': {
    zh: ({ label, what, doubt }) =>
      `“${label}”部分未说明${what.zh}${doubt ? '，但该部分起止不清，未能核对' : ''}。`,
    en: ({ label, what, doubt }) =>
      `“${label}” says nothing about ${what.en}${doubt ? '; not checked, because it is unclear where the section begins and ends' : ''}.`,
  },
  'repeated-section': {
    zh: ({ label, times }) => `标题“${label}”出现 ${times} 次。`,
    en: ({ label, times }) => `The heading “${label}” appears ${times} times.`,
  },
  'section-order': {
    zh: ({ label }) => `“${label}”的位置与统一格式规定的顺序不符。`,
    en: ({ label }) => `“${label}” is not where the national form puts it.`,
  },
};

/** What the rule’s page says: what is checked, why, on which document’s word, and an example. */
export const TEXTS: TextsOf<typeof RULES> = {
  'format.sections': {
    checks: {
      zh: '格式规定的六个部分齐全，各出现一次，次序不变；一页只有一份报告。',
      en: 'The six sections of the form are there, once each and in order; a page holds one report.',
    },
    why: {
      zh: '读者和程序均按部分查找内容；缺少一部分，便无法判断是无此内容还是漏写。',
      en: 'Readers look things up by section; where one is missing, it is unclear whether there was nothing to report.',
    },
    basis: 'form',
    counted: [
      OF_FORM,
      {
        zh: '同一页上的第二份报告，其数字未能核对。',
        en: 'The figures of a second report on the same page are not checked.',
      },
    ],
    example: {
      lines: [
        '一、总体情况',
        '本年度各项工作有序开展。',
        '二、主动公开政府信息情况',
        '本年度没有制发规范性文件。',
        REQUESTS,
        '四、政府信息公开行政复议、行政诉讼情况',
        '本年度没有行政复议和行政诉讼。',
        '{∅|五、存在的主要问题及改进情况}',
        '公开的内容还不够细，将逐项充实。',
        '六、其他需要报告的事项',
        '本年度没有收取信息处理费。',
      ],
      note: {
        zh: '缺少第五部分的标题。',
        en: 'The heading of section 五 is missing.',
      },
    },
  },
};
