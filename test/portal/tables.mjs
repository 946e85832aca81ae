/** The ways in which portals print the form's tables: as they should, as plain text, and as page conversions leave them. */

/** @typedef {import('./form.mjs').Rows} Rows */
/** @typedef {import('./form.mjs').Cell} Cell */
/** @typedef {(text: string) => string} Markup what an editor wraps around the text of a cell */

/** @satisfies {Record<string, Markup>} */
export const MARKUP = {
  plain: (text) => text,
  /** The editor of a common portal system. */
  editor: (text) =>
    `<p style="text-align:center"><span style="font-family:宋体">${text}</span><span></span></p>`,
  /** Pasted from Word. */
  word: (text) =>
    `<p class="MsoNormal" align="center"><span lang="EN-US">${text}<o:p></o:p></span></p>`,
};

/** @param {Cell} cell @param {Markup} markup */
function td({ text, colspan = 1, rowspan = 1 }, markup) {
  const spans = `${colspan > 1 ? ` colspan="${colspan}"` : ''}${rowspan > 1 ? ` rowspan="${rowspan}"` : ''}`;
  return `<td${spans}>${markup(text)}</td>`;
}

/** @param {Rows} rows @param {Markup} [markup] */
export function html(rows, markup = MARKUP.plain) {
  const lines = rows.map((row) => `<tr>${row.map((cell) => td(cell, markup)).join('')}</tr>`);
  return `<table class="data">\n${lines.join('\n')}\n</table>`;
}

/**
 * One text for every place of the grid; places that a span covers are blank.
 * @param {Rows} rows @returns {string[][]}
 */
export function spread(rows) {
  /** @type {string[][]} */
  const grid = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const { text, colspan = 1, rowspan = 1 } of row) {
      while (grid[y]?.[x] !== undefined) x++;
      for (const line of grid.slice(y, y + rowspan)) {
        for (let covered = x; covered < x + colspan; covered++) line[covered] = '';
      }
      /** @type {string[]} */ (grid[y])[x] = text;
      x += colspan;
    }
  });
  return grid;
}

/** @param {Rows} rows */
export const text = (rows) =>
  spread(rows)
    .map((row) => row.join('\t'))
    .join('\n');

/** @param {string[][]} grid @returns {Rows} */
const withoutSpans = (grid) => grid.map((row) => row.map((words) => ({ text: words })));

/** Blank cells where the spans were. @param {Rows} rows */
export const padded = (rows) => html(withoutSpans(spread(rows)));

/** Labels of table 3 at which the conversion goes wrong. */
const GROUP = '（三）不予公开';
const NEW_PLACE = '4.保护第三方合法权益';
const CUT = '2.重复申请';

/**
 * Table 3 as page conversions leave it: no spans, one label column lost so that rows with a group label stand one
 * cell further right, a group's label in the middle of its rows, a page break with the rest in a table of its own
 * where leaf labels begin at the left.
 * @param {Rows} rows
 */
export function damaged(rows) {
  const [top = [], middle = [], bottom = []] = spread(rows.slice(0, 3)).map((row) => [
    ...row.slice(1),
    '',
  ]);
  const words = rows[0]?.[0]?.text ?? '';
  const head = [[words, ...top.slice(1)], middle, bottom];

  let afterCut = false;
  /** @type {string[][][]} */
  const parts = [head, []];
  for (const row of rows.slice(3)) {
    const texts = row.map((cell) => cell.text);
    const values = texts.slice(-7);
    const labels = texts.slice(0, -7).filter((label) => label !== GROUP);
    const leaf = labels.at(-1) ?? '';
    if (leaf === NEW_PLACE) labels.unshift(GROUP);
    if (leaf === CUT) afterCut = true;
    const [first, second] = labels;
    const line =
      second === undefined
        ? afterCut || /^[一二四]、/.test(leaf)
          ? [leaf, '', ...values, '']
          : ['', leaf, ...values, '']
        : first?.startsWith('三、')
          ? [first, second, ...values, '']
          : ['', first ?? '', second, ...values];
    parts[afterCut ? 1 : 0]?.push(line);
  }
  return parts.map((part) => html(withoutSpans(part))).join('\n');
}
