import type { Language, Words } from '../words';

/** What the files' own headers say. Their names are no part of the contract; only `COLUMNS` of `rows.ts` are. */
const WORDS = {
  issuer: { zh: '发布机构', en: 'Issuer' },
  unit: { zh: '单位', en: 'Unit' },
  year: { zh: '年度', en: 'Year' },
  url: { zh: '网址', en: 'Address' },
  title: { zh: '标题', en: 'Title' },
  table: { zh: '表', en: 'Table' },
  row: { zh: '行', en: 'Row' },
  column: { zh: '列', en: 'Column' },
  value: { zh: '数值', en: 'Value' },
  raw: { zh: '原文', en: 'As printed' },
  state: { zh: '状态', en: 'State' },
  number: { zh: '序号', en: 'No.' },
  place: { zh: '位置', en: 'Place' },
  problem: { zh: '问题', en: 'Problem' },
  printed: { zh: '公布数值', en: 'Printed' },
  computed: { zh: '核算值', en: 'Computed' },
  difference: { zh: '差额', en: 'Difference' },
  suspected: { zh: '疑似原因', en: 'Probable cause' },
  rule: { zh: '规则', en: 'Rule' },
  basis: { zh: '依据', en: 'Source' },
  severity: { zh: '级别', en: 'Severity' },
  verdict: { zh: '核实结果', en: 'Verdict' },
  note: { zh: '备注', en: 'Note' },
  findings: { zh: '整改清单', en: 'List of problems' },
  text: { zh: '正文', en: 'Text' },
  overview: { zh: '核对结果', en: 'Results' },
  figures: { zh: '年报数据', en: 'Figures' },
  figuresLong: { zh: '年报数据（逐项）', en: 'Figures, a row each' },
  outcome: { zh: '结论', en: 'Outcome' },
  failed: { zh: '不成立', en: 'Broken sums' },
  warned: { zh: '待核实', en: 'Warnings' },
  incomplete: { zh: '未能核对', en: 'Not checked' },
  reason: { zh: '未核对的原因', en: 'Why it failed' },
  changes: { zh: '复查', en: 'Checked again' },
  change: { zh: '复查结果', en: 'Since the first check' },
  firstChecked: { zh: '首次核对时间', en: 'First checked' },
  values: { zh: '数值', en: 'Figures' },
  levelAbove: { zh: '与下级合计对照', en: 'Level above' },
  fact: { zh: '项目', en: 'Figure' },
  printedAbove: { zh: '上级公布', en: 'Printed above' },
  sumBelow: { zh: '下级合计', en: 'Sum below' },
  counted: { zh: '计入单位', en: 'Counted' },
  unreadBelow: { zh: '未读取数值的单位', en: 'Not read of' },
  parent: { zh: '上级报告', en: 'Report above' },
  children: { zh: '下级单位', en: 'Units below' },
  missing: { zh: '缺少报告的单位', en: 'Without a report' },
} as const satisfies Record<string, Words>;

/** A word of a file's headings, by its key. */
export type Word = keyof typeof WORDS;

/** The same in the reader's language. */
export const word = (of: Word, language: Language): string => WORDS[of][language];

const STATES: Readonly<Record<string, Words>> = {
  read: { zh: '已读取', en: 'read' },
  recovered: { zh: '表格破损，按推定位置读取', en: 'recovered from a damaged table' },
  blank: { zh: '空白', en: 'blank' },
  unreadable: { zh: '无法识别', en: 'unreadable' },
  absent: { zh: '表中无此项', en: 'absent' },
};

/** What a fact's state is called. */
export const stateWord = (state: string, language: Language): string =>
  STATES[state]?.[language] ?? state;

const SEVERITIES: Readonly<Record<string, Words>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  notice: { zh: '提示', en: 'notice' },
};

/** What a check's severity is called. */
export const severityWord = (severity: string, language: Language): string =>
  SEVERITIES[severity]?.[language] ?? severity;

const CHANGES: Readonly<Record<string, Words>> = {
  fixed: { zh: '已改正', en: 'fixed' },
  still: { zh: '仍存在', en: 'still there' },
  new: { zh: '新出现', en: 'new' },
  unchecked: { zh: '本次未能核对', en: 'not checked now' },
};

/** What became of a finding. */
export const changeWord = (change: string, language: Language): string =>
  CHANGES[change]?.[language] ?? change;

const OUTCOMES: Readonly<Record<string, Words>> = {
  clean: { zh: '相符', en: 'Holds' },
  broken: { zh: '不成立', en: 'Broken' },
  warned: { zh: '待核实', en: 'To verify' },
  doubtful: { zh: '存疑', en: 'In doubt' },
  failed: { zh: '未能读取', en: 'Not read' },
};

/** What a report of a run comes to. */
export const outcomeWord = (outcome: string, language: Language): string =>
  OUTCOMES[outcome]?.[language] ?? outcome;
