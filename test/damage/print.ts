import { table2, table3, table4 } from '../portal/form.mjs';
import { MARKUP } from '../portal/tables.mjs';
import type { Figures } from '../unit/support/figures';
import { table2Of2019, table3Of2019, table4Of2019 } from '../unit/support/form-2019';
import type { Random } from '../unit/support/random';

/** A printed cell, and whose figure it is: a fact's id as long as the figure stands in it as the report has it. */
export interface Cell {
  readonly text: string;
  readonly colspan: number;
  readonly rowspan: number;
  readonly tag: 'td' | 'th';
  readonly fact: string | null;
  /** A label of rows or columns has words, a figure has a fact or had one. */
  readonly kind: 'label' | 'figure' | 'blank';
}

export type Rows = readonly (readonly Cell[])[];

/** What is printed of one table of the form: in one piece, or in several after it was cut. */
export interface Piece {
  readonly rows: Rows;
  /** Lines of the header before the first row of figures. */
  readonly header: number;
  /** What is done to the piece's HTML at the very end. */
  readonly spoil?: (html: string) => string;
}

/** The pieces of tables 2, 3 and 4, each behind the heading of its section. */
export interface Print {
  readonly tables: readonly (readonly Piece[])[];
  readonly headings: readonly string[];
}

const PRINTS = {
  2021: [table2, table3, table4],
  2019: [table2Of2019, table3Of2019, table4Of2019],
} as const;

export const cell = (text: string, more: Partial<Cell> = {}): Cell => ({
  text,
  colspan: 1,
  rowspan: 1,
  tag: 'td',
  fact: null,
  kind: text === '' ? 'blank' : /^[\d.]+$/.test(text) ? 'figure' : 'label',
  ...more,
});

/** How a portal prints zero. */
export type Zeros = (random: Random) => string;

export const ZEROS: readonly Zeros[] = [
  () => '0',
  () => '0',
  () => '0',
  () => '',
  (random) => (random.chance(0.5) ? '0' : ''),
  () => '—',
  () => '-',
  () => '/',
  (random) => (random.chance(0.15) ? '' : '0'),
];

/** The form's three tables with a report's figures, as they should be. */
export function printOf(figures: Figures, form: 2021 | 2019, zeros: Zeros, random: Random): Print {
  // Each figure goes in as its fact's id, so that each cell says whose it is.
  const ids = Object.fromEntries(Object.keys(figures).map((id) => [id, `@${id}`]));
  const tables = PRINTS[form].map((print) => {
    const rows = print(ids as unknown as Record<string, number>).map((row) =>
      row.map(({ text, colspan = 1, rowspan = 1 }): Cell => {
        if (!text.startsWith('@')) return cell(text, { colspan, rowspan, kind: 'label' });
        const fact = factOf(text.slice(1), figures);
        const value = figures[fact] ?? 0;
        const shown = value === 0 ? zeros(random) : String(value);
        return cell(shown, { colspan, rowspan, fact, kind: 'figure' });
      }),
    );
    const first = rows.findIndex((row) => row.some(({ kind }) => kind === 'figure'));
    return [{ rows, header: first }];
  });
  return {
    tables,
    headings: [
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
      '四、政府信息公开行政复议、行政诉讼情况',
    ],
  };
}

/** The sub-rows of （六） stand for its one row where the form of 2019 is printed. */
function factOf(id: string, figures: Figures): string {
  return id in figures ? id : id.replace(/^t3\.closed\.\w+\./, 't3.closed.');
}

const TITLE = '青岚市数据局2024年政府信息公开工作年度报告';

export function htmlOf(print: Print, markup: (text: string) => string): string {
  const [second = '', third = '', fourth = ''] = print.tables.map((pieces, i) =>
    [`<p>${print.headings[i] ?? ''}</p>`, ...pieces.map((piece) => pieceHtml(piece, markup))].join(
      '\n',
    ),
  );
  return `<!DOCTYPE html><html><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1>
<p>一、总体情况</p><p>本年度工作正常开展。</p>${second}${third}${fourth}
<p>五、存在的主要问题及改进情况</p><p>仍需努力。</p>
<p>六、其他需要报告的事项</p><p>本年度未收取信息处理费。</p></body></html>`;
}

function pieceHtml({ rows, spoil }: Piece, markup: (text: string) => string): string {
  const lines = rows.map(
    (row) =>
      `<tr>${row
        .map(({ text, colspan, rowspan, tag }) => {
          const spans = `${colspan !== 1 ? ` colspan="${colspan}"` : ''}${rowspan !== 1 ? ` rowspan="${rowspan}"` : ''}`;
          return `<${tag}${spans}>${markup(text)}</${tag}>`;
        })
        .join('')}</tr>`,
  );
  const html = `<table>${lines.join('\n')}</table>`;
  return spoil ? spoil(html) : html;
}

export const MARKUPS = Object.values(MARKUP);

/** The facts whose figures a print still shows, each with how often. */
export function shownIn(print: Print): Map<string, number> {
  const shown = new Map<string, number>();
  for (const { rows } of print.tables.flat())
    for (const { fact } of rows.flat())
      if (fact !== null) shown.set(fact, (shown.get(fact) ?? 0) + 1);
  return shown;
}
