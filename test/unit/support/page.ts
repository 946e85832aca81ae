import { table2, table3, table4 } from '../../portal/form.mjs';
import { type Damage, type Rows, whole } from './damage-kit';
import type { Figures } from './figures';
import { table2Of2019, table3Of2019, table4Of2019 } from './form-2019';
import type { Random } from './random';

export interface PageOptions {
  readonly title?: string;
  /** Which of the national forms. */
  readonly form?: 2021 | 2019;
  /** What happened to table 3, and to the two others. */
  readonly damage?: Damage;
  readonly damage2?: Damage;
  readonly damage4?: Damage;
  /** What stands around the report. */
  readonly wrap?: (body: string) => string;
  /** What an editor makes of figures and of labels. */
  readonly figure?: (text: string, random: Random) => string;
  readonly label?: (text: string) => string;
  /** Figures as text, by fact id, in place of the number. */
  readonly printed?: Readonly<Record<string, string>>;
}

export interface SamplePage {
  readonly html: string;
  /** Facts that the page no longer has. */
  readonly lost: (id: string) => boolean;
}

const PRINTS = {
  2021: [table2, table3, table4],
  2019: [table2Of2019, table3Of2019, table4Of2019],
} as const;

const TITLE = '青岚市数据局2024年政府信息公开工作年度报告';

/** A report page with the figures given, its third table damaged as told. */
export function samplePage(
  figures: Figures,
  random: Random,
  options: PageOptions = {},
): SamplePage {
  const {
    title = TITLE,
    damage = whole,
    damage2 = whole,
    damage4 = whole,
    wrap = (body) => body,
    figure = (text) => text,
    label = (text) => text,
    printed = {},
    form = 2021,
  } = options;
  const texts = Object.fromEntries(
    Object.entries(figures).map(([id, value]) => [id, printed[id] ?? String(value)]),
  ) as unknown as Record<string, number>;
  const dress = (text: string): string =>
    /^[\d.]+$/.test(text) ? figure(text, random) : label(text);
  const [print2, print3, print4] = PRINTS[form];
  const second = damage2(print2(texts), random);
  const third = damage(print3(texts), random);
  const fourth = damage4(print4(texts), random);
  const body = [
    `<h1>${title}</h1>`,
    '<p>一、总体情况</p><p>本年度工作正常开展。</p>',
    '<p>二、主动公开政府信息情况</p>',
    ...second.pieces.map((rows) => tableHtml(rows, dress)),
    '<p>三、收到和处理政府信息公开申请情况</p>',
    ...third.pieces.map((rows) => tableHtml(rows, dress)),
    '<p>四、政府信息公开行政复议、行政诉讼情况</p>',
    ...fourth.pieces.map((rows) => tableHtml(rows, dress)),
    '<p>五、存在的主要问题及改进情况</p><p>仍需努力。</p>',
    '<p>六、其他需要报告的事项</p><p>本年度未收取信息处理费。</p>',
  ].join('\n');
  const html = `<!DOCTYPE html><html><head><title>${title}</title></head><body>${wrap(body)}</body></html>`;
  return { html, lost: (id) => second.lost(id) || third.lost(id) || fourth.lost(id) };
}

/** @param dress what an editor makes of a cell's text */
export function tableHtml(rows: Rows, dress: (text: string) => string = (text) => text): string {
  const lines = rows.map((row) =>
    row
      .map(({ text, colspan = 1, rowspan = 1 }) => {
        const spans = `${colspan > 1 ? ` colspan="${colspan}"` : ''}${rowspan > 1 ? ` rowspan="${rowspan}"` : ''}`;
        return `<td${spans}>${dress(text)}</td>`;
      })
      .join(''),
  );
  return `<table>${lines.map((line) => `<tr>${line}</tr>`).join('\n')}</table>`;
}

/** The HTML as a document, as a browser would parse it. */
export function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
