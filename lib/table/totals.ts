/** The one look that most tables get: 合计, 总计, 小计 or 共计 stands in the text, whatever white space parts the letters. */
export function mentionsTotals(text: string): boolean {
  for (let at = text.indexOf('计'); at >= 0; at = text.indexOf('计', at + 1)) {
    let before = at - 1;
    while (before >= 0 && isSpace(text.charCodeAt(before))) before--;
    if (before >= 0 && '合总小共'.includes(text.charAt(before))) return true;
  }
  return false;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000;
}
