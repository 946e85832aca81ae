/**
 * Tables that lay out a page, as old portals have them by the hundred: some in others, with links and text in them, not
 * one with data of a report.
 * @param {number} count
 */
export function layoutTables(count) {
  const parts = [];
  for (let made = 0; made < count; made += 5) {
    parts.push(`<table width="100%"><tr><td width="240" valign="top">${links(made)}</td>
<td>${list(made)}${box(made)}</td><td width="8">&nbsp;</td></tr></table>`);
  }
  return parts.join('\n');
}

/** Two tables: a frame with a title and the links in it. @param {number} i */
function links(i) {
  const rows = Array.from(
    { length: 6 },
    (_, n) =>
      `<tr><td>·</td><td><a href="/news/${i}-${n}.html">关于做好第${i + n}号工作的通知</a></td></tr>`,
  );
  return `<table class="box"><tr><td class="title">通知公告</td></tr><tr><td><table>${rows.join('')}</table></td></tr></table>`;
}

/** A list of news. @param {number} i */
function list(i) {
  const rows = Array.from(
    { length: 8 },
    (_, n) =>
      `<tr><td><a href="/list/${i}-${n}.html">我市召开第${n + 1}次全体会议，部署下一阶段重点任务</a></td><td>2024-0${n + 1}-1${n}</td></tr>`,
  );
  return `<table class="list"><tbody>${rows.join('')}</tbody></table>`;
}

/** A box of text. @param {number} i */
function box(i) {
  return `<table><tr><td><p>第${i}期简报。各部门要提高认识，加强协作，确保各项任务按期完成，群众满意度稳步提升。</p></td></tr></table>`;
}
