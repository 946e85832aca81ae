import { NUMERALS } from '../../text/numerals';
import type { Words } from '../../words';
import type { Declared, TextsOf, WordingOf } from '../declare';
import { NORMATIVE } from '../excerpts';
import { count } from '../wording/count';
import { marked } from '../wording/difference';
import { OF_FORM } from './counted';

/** The rows, columns and labels of the tables against those of the form. */
export const RULES = {
  'format.columns': { severity: 'notice', name: { zh: '表格缺列', en: 'Missing column' } },
  'format.rows': { severity: 'notice', name: { zh: '表格行次', en: 'Rows of the table' } },
  'format.label': { severity: 'notice', name: { zh: '栏目表述', en: 'Wording of a label' } },
} as const satisfies Record<string, Declared>;

/** What stands where a table should: under its section's heading, and, of pictures and files, anywhere in the page. */
export interface Instead {
  readonly pictures: number;
  readonly files: number;
  readonly words: boolean;
  /** A table that is none of the form's. */
  readonly other: boolean;
}

/** How a report’s tables depart from the form, as data. */
export type LayoutReason =
  /** `section` counts the form's sections from 0; `instead` is null where the page does not even have it. */
  | { readonly kind: 'missing-table'; readonly section: number; readonly instead: Instead | null }
  | { readonly kind: 'missing-column'; readonly label: string }
  | { readonly kind: 'missing-row'; readonly label: string }
  | { readonly kind: 'extra-row'; readonly label: string }
  | { readonly kind: 'missing-group'; readonly label: string }
  | { readonly kind: 'other-label'; readonly printed: string; readonly label: string }
  | { readonly kind: 'traditional'; readonly label: string }
  /** The tables are of another form than that of the year reported on. */
  | {
      readonly kind: 'other-form';
      readonly year: number;
      readonly printed: Words;
      readonly wanted: Words;
    };

/** How each of these reasons is worded. */
export const WORDING: WordingOf<LayoutReason> = {
  'missing-table': {
    zh: ({ section, instead }) =>
      `未找到第${NUMERALS[section] ?? section + 1}部分的表格，其中数据未能核对。${instead ? insteadZh(instead) : ''}`,
    en: ({ section, instead }) =>
      `The table of section ${section + 1} was not found, so its figures were not checked.${instead ? insteadEn(instead) : ''}`,
  },
  'missing-column': {
    zh: ({ label }) => `表格缺少“${label}”列。`,
    en: ({ label }) => `The table lacks the column “${label}”.`,
  },
  'missing-row': {
    zh: ({ label }) => `表格缺少“${label}”行。`,
    en: ({ label }) => `The table lacks the row “${label}”.`,
  },
  'extra-row': {
    zh: ({ label }) => `“${label}”行不属于统一格式。`,
    en: ({ label }) => `The row “${label}” is not part of the national form.`,
  },
  'missing-group': {
    zh: ({ label }) => `表格缺少栏目“${label}”。`,
    en: ({ label }) => `The table lacks the group label “${label}”.`,
  },
  'other-label': {
    zh: ({ printed, label }) => {
      const [own, wanted] = marked(printed, label);
      return `“${own}”与统一格式“${wanted}”表述不一致。`;
    },
    en: ({ printed, label }) => {
      const [own, wanted] = marked(printed, label);
      return `“${own}” differs from “${wanted}” in the national form.`;
    },
  },
  traditional: {
    zh: ({ label }) => `表格栏目使用繁体字（如“${label}”），统一格式为简体字。`,
    en: ({ label }) =>
      `The table's labels are in traditional characters (such as “${label}”); the national form's are simplified.`,
  },
  'other-form': {
    zh: ({ year, wanted, printed }) =>
      `${year} 年度报告应采用 ${wanted.zh}，表格实际采用 ${printed.zh}。`,
    en: ({ year, wanted, printed }) =>
      `A report on ${year} should follow the ${wanted.en}; its tables follow the ${printed.en}.`,
  },
};

/** What is there in its place; the page's pictures and files are told as well, since they may hold it. */
function insteadZh({ pictures, files, words, other }: Instead): string {
  const held = [
    ...(pictures ? [`图片 ${pictures} 张`] : []),
    ...(files ? [`附件 ${files} 个`] : []),
  ];
  const below = other ? '为其他表格' : words ? '仅有文字' : '没有内容';
  return `该部分标题下${below}${held.length ? `，本页有${held.join('、')}` : ''}。`;
}

function insteadEn({ pictures, files, words, other }: Instead): string {
  const held = [
    ...(pictures ? [count(pictures, 'picture')] : []),
    ...(files ? [files === 1 ? '1 file or viewer' : `${files} files or viewers`] : []),
  ];
  const below = other ? 'another table' : words ? 'text that is no table' : 'nothing';
  return ` Under its heading stands ${below}.${held.length ? ` The page holds ${held.join(' and ')}.` : ''}`;
}

/** What the rule’s page says: what is checked, why, on which document’s word, and an example. */
export const TEXTS: TextsOf<typeof RULES> = {
  'format.columns': {
    checks: {
      zh: '表格包含格式规定的每一列。',
      en: 'Each table has every column of the form.',
    },
    why: {
      zh: '网页转换时常丢失整列；缺少一列，涉及该列的关系便核对不全。',
      en: 'Conversion often loses a whole column, and with it the sums that go through it.',
    },
    basis: 'form',
    counted: [
      OF_FORM,
      {
        zh: '该列数据按缺失处理，涉及的关系可能因此未能核对。',
        en: 'The column’s figures count as missing, so sums with them may not be checked.',
      },
    ],
    example: {
      lines: [
        '三、收到和处理政府信息公开申请情况',
        '\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t{∅|其他}\t总计',
        '一、本年新收政府信息公开申请数量\t34\t3\t0\t0\t0\t{∅|0}\t37',
      ],
      note: {
        zh: '缺少“其他”列。',
        en: 'The column 其他 is missing.',
      },
    },
  },
  'format.rows': {
    checks: {
      zh: '表格包含格式规定的每一行，没有自行增加的行；各部分均有相应表格。',
      en: 'Each table has every row of the form and no others; each section has its table.',
    },
    why: {
      zh: '增加的行不在任何勾稽关系之内，缺少的行导致关系核对不全。',
      en: 'An added row is in no sum, and a missing one leaves its sums incomplete.',
    },
    basis: 'form',
    counted: [
      OF_FORM,
      {
        zh: '未找到整张表格时，其全部数据未能核对。',
        en: 'Where a whole table is not found, none of its figures is checked.',
      },
    ],
    example: {
      lines: [
        NORMATIVE,
        '规章\t0\t0\t0',
        '行政规范性文件\t6\t2\t31',
        '{其他主动公开文件|∅}\t{14|∅}\t{0|∅}\t{52|∅}',
      ],
      note: {
        zh: '“其他主动公开文件”不是格式规定的行。',
        en: 'The form has no row 其他主动公开文件.',
      },
    },
  },
  'format.label': {
    checks: {
      zh: '行和栏目的表述与格式一致。',
      en: 'Rows and groups are worded as in the form.',
    },
    why: {
      zh: '表述不同，可能只是笔误，也可能填报的是另一事项。',
      en: 'Other words may be a slip, or may mean that something else was counted.',
    },
    basis: 'form',
    counted: [OF_FORM],
    example: {
      lines: [
        '三、收到和处理政府信息公开申请情况',
        '\t自然人\t商业企业\t科研机构\t总计',
        '（一）予以公开\t18\t2\t0\t20',
        '1.属于国家秘密\t0\t0\t0\t0',
        '{2.其他法律行政止公开|2.其他法律行政法规禁止公开}\t1\t0\t0\t1',
      ],
      note: {
        zh: '遗漏“法规禁”三个字。',
        en: 'Three characters of the label are missing.',
      },
    },
  },
};
