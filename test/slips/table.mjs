/** The figures of `result.json` as the tables of both READMEs. */

/** @typedef {import('./trials').Tally} Tally */

const ZH = {
  'digit changed': '写错一位数字',
  'digits transposed': '相邻数字颠倒',
  'digit missing': '漏写一位数字',
  'digit too many': '多写一位数字',
  'ten times': '相差十倍',
  'off by one': '相差 1',
  'zero for a figure': '应有数而填 0',
  'neighbours swapped': '相邻两格互换',
  'row moved by one': '一行错位一格',
  'number split': '一个数拆成两格',
};

const HEADS = {
  en: [
    'slip',
    'reports',
    'broken sums found',
    'false alarms',
    'one smallest explanation',
    'named first, with its figure',
  ],
  zh: ['笔误', '报告数', '查出不成立的关系', '误报', '最小解释唯一', '首先指出并给出原数'],
};

/** @param {Tally[]} tallies @param {'en' | 'zh'} language */
export function tableOf(tallies, language) {
  /** @param {keyof Tally} key */
  const sum = (key) => tallies.reduce((all, tally) => all + Number(tally[key]), 0);
  /** @param {string} name @param {(key: keyof Tally) => number} at */
  const row = (name, at) => [
    name,
    at('trials'),
    `${at('found')} / ${at('broken')}`,
    at('falseAlarms'),
    at('unique'),
    `${at('named')} / ${at('unique')}`,
  ];
  const rows = [
    HEADS[language],
    HEADS[language].map((_, i) => (i === 0 ? '---' : '---:')),
    ...tallies.map((tally) =>
      row(
        language === 'zh'
          ? (ZH[/** @type {keyof typeof ZH} */ (tally.kind)] ?? tally.kind)
          : tally.kind,
        (key) => Number(tally[key]),
      ),
    ),
    row(language === 'zh' ? '**合计**' : '**all**', sum),
  ];
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
