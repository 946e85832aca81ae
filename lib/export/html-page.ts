import type { Language } from '../words';
import type { Sheet } from './sheet';

const STYLE = `body{margin:2em;font:14px/1.5 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:#1a1f26;background:#fff}
table{border-collapse:collapse;margin:0 0 2em}
th,td{border:1px solid #868f99;padding:3px 8px;text-align:start;vertical-align:top;white-space:pre-line;overflow-wrap:anywhere}
th{background:#f2f4f7}
.fail{background:#fddede;color:#8f0e17;font-weight:600}
.suspect{background:#ede4ff;color:#5b21b6;font-weight:600}
.notice{background:#fbf1da}
@media print{body{margin:0;font-size:9pt}tr{break-inside:avoid}@page{size:A4 landscape;margin:12mm}}`;

/** Where the tables come from. */
interface Origin {
  readonly title: string;
  readonly url: string;
  readonly language: Language;
}

/** A page with the tables, built of elements and texts, so that nothing in a cell is ever markup. */
export function pageOf(sheets: readonly Sheet[], { title, url, language }: Origin): string {
  const page = document.implementation.createHTMLDocument(title);
  page.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  const charset = page.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  const style = page.createElement('style');
  style.textContent = STYLE;
  page.head.prepend(charset);
  page.head.append(style);
  const heading = page.createElement('h1');
  heading.textContent = title;
  const address = page.createElement('p');
  address.textContent = url;
  page.body.append(heading, address, ...sheets.flatMap((sheet) => sheetElements(sheet, page)));
  return `<!DOCTYPE html>\n${page.documentElement.outerHTML}\n`;
}

/** A sheet's name and its table, cells merged as they are in it. */
export function sheetElements({ name, rows, heads, merges }: Sheet, page: Document): Element[] {
  const heading = page.createElement('h2');
  heading.textContent = name;
  const table = page.createElement('table');
  const spans = new Map(merges.map((merge) => [`${merge.row},${merge.column}`, merge]));
  const covered = new Set<string>();
  for (const { row, column, height, width } of merges)
    for (let r = row; r < row + height; r++)
      for (let c = column; c < column + width; c++)
        if (r !== row || c !== column) covered.add(`${r},${c}`);
  rows.forEach((row, r) => {
    const line = page.createElement('tr');
    row.forEach(({ text, look, note }, c) => {
      const at = `${r},${c}`;
      if (covered.has(at)) return;
      const cell = page.createElement(r < heads || look === 'head' ? 'th' : 'td');
      const span = spans.get(at);
      if (span && span.height > 1) cell.rowSpan = span.height;
      if (span && span.width > 1) cell.colSpan = span.width;
      if (look && look !== 'head') cell.className = look;
      if (note) cell.title = note;
      cell.textContent = text;
      line.append(cell);
    });
    table.append(line);
  });
  return [heading, table];
}
