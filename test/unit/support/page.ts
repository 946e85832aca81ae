import { table2, table3, table4 } from '../../portal/form.mjs';
import type { Damage, Rows } from './damage';
import type { Figures } from './figures';
import type { Random } from './random';

export interface PageOptions {
  readonly title?: string;
  readonly damage?: Damage;
  /** How a cell's text is written; the row's first figures are told by `figure`. */
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

const TITLE = '青岚市数据局2024年政府信息公开工作年度报告';

/** A report page with the figures given, its third table damaged as told. */
export function samplePage(
  figures: Figures,
  random: Random,
  options: PageOptions = {},
): SamplePage {
  const {
    title = TITLE,
    damage,
    figure = (text) => text,
    label = (text) => text,
    printed = {},
  } = options;
  const texts = Object.fromEntries(
    Object.entries(figures).map(([id, value]) => [
      id,
      printed[id] ?? figure(String(value), random),
    ]),
  ) as unknown as Record<string, number>;
  const third = damage
    ? damage(table3(texts), random)
    : { pieces: [table3(texts)], lost: () => false };
  const html = [
    `<!DOCTYPE html><html><head><title>${title}</title></head><body>`,
    `<h1>${title}</h1>`,
    '<p>一、总体情况</p><p>本年度工作正常开展。</p>',
    '<p>二、主动公开政府信息情况</p>',
    tableHtml(table2(texts), label),
    '<p>三、收到和处理政府信息公开申请情况</p>',
    ...third.pieces.map((rows) => tableHtml(rows, label)),
    '<p>四、政府信息公开行政复议、行政诉讼情况</p>',
    tableHtml(table4(texts), label),
    '<p>五、存在的主要问题及改进情况</p><p>仍需努力。</p>',
    '<p>六、其他需要报告的事项</p><p>本年度未收取信息处理费。</p>',
    '</body></html>',
  ].join('\n');
  return { html, lost: third.lost };
}

export function tableHtml(rows: Rows, label: (text: string) => string = (text) => text): string {
  const lines = rows.map((row) =>
    row
      .map(({ text, colspan = 1, rowspan = 1 }) => {
        const spans = `${colspan > 1 ? ` colspan="${colspan}"` : ''}${rowspan > 1 ? ` rowspan="${rowspan}"` : ''}`;
        return `<td${spans}>${/^[\d.]+$/.test(text) ? text : label(text)}</td>`;
      })
      .join(''),
  );
  return `<table>${lines.map((line) => `<tr>${line}</tr>`).join('\n')}</table>`;
}

/** The HTML as a document, as a browser would parse it. */
export function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
