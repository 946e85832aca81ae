import { isGap } from '../text/space';

/** The one look that most tables get: 合计, 总计, 小计 or 共计 stands in the text, whatever white space parts the letters. */
export function mentionsTotals(text: string): boolean {
  return mentions(text, '计') || mentions(text, '計');
}

function mentions(text: string, last: string): boolean {
  for (let at = text.indexOf(last); at >= 0; at = text.indexOf(last, at + 1)) {
    let before = at - 1;
    while (before >= 0 && isGap(text.charCodeAt(before))) before--;
    if (before >= 0 && '合总小共總'.includes(text.charAt(before))) return true;
  }
  return false;
}
