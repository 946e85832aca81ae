/** @typedef {import('../portal/form.mjs').Rows} Rows */

/**
 * A table as it comes out of Word into a portal's editor: a paragraph and two spans in every cell, a style for everything,
 * the text cut in two wherever the keyboard changed its language.
 * @param {Rows} rows
 */
export function wordTable(rows) {
  const lines = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`);
  return `<table class="MsoNormalTable" border="0" cellspacing="0" cellpadding="0" style="border-collapse:collapse;mso-yfti-tbllook:1184"><tbody>
${lines.join('\n')}
</tbody></table>`;
}

/** @param {Rows[number][number]} cell */
function cell({ text, colspan = 1, rowspan = 1 }) {
  const spans = `${colspan > 1 ? ` colspan="${colspan}"` : ''}${rowspan > 1 ? ` rowspan="${rowspan}"` : ''}`;
  const cut = Math.floor(text.length / 2);
  return (
    `<td width="66"${spans} valign="center" style="width:49.5pt;border:solid windowtext 1.0pt;padding:0cm 5.4pt 0cm 5.4pt">` +
    `<p class="MsoNormal" align="center" style="text-align:center"><span style="font-size:10.5pt;font-family:宋体">${text.slice(0, cut)}</span>` +
    `<span lang="EN-US" style="font-size:10.5pt">${text.slice(cut)}<o:p></o:p></span></p></td>`
  );
}
