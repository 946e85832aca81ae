import { table3, table4 } from '../../portal/form.mjs';
import type { Rows } from './damage-kit';
import { type Figures, randomFigures } from './figures';
import type { Random } from './random';

/** The form of 2019 as it is printed, apart from the extension's own declaration of it. */

const cell = (text: string, colspan = 1): Rows[number][number] => ({ text, colspan });

const TABLE_2: readonly (readonly [
  block: string,
  columns: readonly (readonly [key: string, label: string])[],
  rows: readonly (readonly [key: string, label: string])[],
])[] = [
  [
    '第二十条第（一）项',
    [
      ['drafted', '本年新制作数量'],
      ['published', '本年新公开数量'],
      ['total', '对外公开总数量'],
    ],
    [
      ['regulations', '规章'],
      ['normative', '规范性文件'],
    ],
  ],
  [
    '第二十条第（五）项',
    [
      ['previous', '上一年项目数量'],
      ['change', '本年增/减'],
      ['decisions', '处理决定数量'],
    ],
    [
      ['permits', '行政许可'],
      ['services', '其他对外管理服务事项'],
    ],
  ],
  [
    '第二十条第（六）项',
    [
      ['previous', '上一年项目数量'],
      ['change', '本年增/减'],
      ['decisions', '处理决定数量'],
    ],
    [
      ['penalties', '行政处罚'],
      ['coercion', '行政强制'],
    ],
  ],
  [
    '第二十条第（八）项',
    [
      ['previous', '上一年项目数量'],
      ['change', '本年增/减'],
    ],
    [['fees', '行政事业性收费']],
  ],
  [
    '第二十条第（九）项',
    [
      ['items', '采购项目数量'],
      ['amount', '采购总金额'],
    ],
    [['procurement', '政府集中采购']],
  ],
];

export function table2Of2019(texts: Readonly<Record<string, string | number>>): Rows {
  return TABLE_2.flatMap(([block, columns, rows]) => {
    // Two columns share the width of three: the first is one wide, the second two.
    const wide = (i: number): number => (columns.length === 2 && i === 1 ? 2 : 1);
    return [
      [cell(block, 4)],
      [cell('信息内容'), ...columns.map(([, label], i) => cell(label, wide(i)))],
      ...rows.map(([key, label]) => [
        cell(label),
        ...columns.map(([column], i) => cell(String(texts[`t2.${key}.${column}`]), wide(i))),
      ]),
    ];
  });
}

/** （六）其他处理 is one row in this form. */
export function table3Of2019(texts: Readonly<Record<string, string | number>>): Rows {
  const as2021 = Object.fromEntries(
    Object.entries(texts).map(([id, text]) => [id.replace('t3.closed.', 't3.closed.other.'), text]),
  );
  const rows = table3(as2021 as Record<string, number>);
  const at = rows.findIndex((row) => row.some(({ text }) => text === '（六）其他处理'));
  const values = (rows[at + 2] ?? []).slice(-7);
  rows.splice(at, 3, [cell('（六）其他处理', 2), ...values]);
  for (const row of rows)
    for (const each of row)
      if (each.text === '三、本年度办理结果') each.rowspan = (each.rowspan ?? 1) - 2;
  return rows;
}

export const table4Of2019 = (texts: Readonly<Record<string, string | number>>): Rows =>
  table4(texts as Record<string, number>);

/** The figures of a report on 2019 or 2020 that keeps every rule. */
export function randomFigures2019(random: Random): Figures {
  const figures: Figures = {};
  for (const [, columns, rows] of TABLE_2) {
    for (const [row] of rows) {
      for (const [column] of columns) {
        const most = column === 'decisions' ? 90_000 : 60;
        figures[`t2.${row}.${column}`] =
          column === 'change' ? random.int(-20, 20) : random.int(0, most);
      }
    }
  }
  figures['t2.procurement.amount'] = random.int(0, 9_999_999) / 10_000;
  for (const [id, value] of Object.entries(randomFigures(random))) {
    if (id.startsWith('t2.')) continue;
    const [, row = '', column = ''] = /^t3\.(closed)\.\w+\.(\w+)$/.exec(id) ?? [];
    const key = row === '' ? id : `t3.${row}.${column}`;
    figures[key] = (figures[key] ?? 0) + value;
  }
  return figures;
}
