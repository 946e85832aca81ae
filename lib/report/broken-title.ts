import type { Block } from '../page/blocks';
import { YEAR as YEAR_PRINTED } from '../text/numerals';
import { BODY, foldTitle, parseTitle, TITLE_LENGTH } from './title-line';

/** What the last line of a title has in it: words of one, its year, or a body's name in brackets. */
const TITLE_ENDS = new RegExp(
  `公开|[报報]|^告$|^[(（]?${YEAR_PRINTED}年?度?[)）]?$|^[(（].*[)）]$`,
);
/** Lines that one title may be broken into. */
const TITLE_LINES = 3;
/** What a title says once its lines are put together; null where it does not tell. */
export interface BrokenTitle {
  readonly issuer: string | null;
  readonly year: number | null;
  readonly level: number;
}

/** Titles that are broken into lines or paragraphs, or have the body's name in the line above. */
export function brokenTitles(blocks: readonly Block[]): BrokenTitle[] {
  const found: BrokenTitle[] = [];
  for (let end = 1; end < blocks.length; end++) {
    const last = blocks[end];
    if (!last || last.kind === 'table' || last.text.length > TITLE_LENGTH) continue;
    if (!TITLE_ENDS.test(last.text) || !mayReport(blocks, end)) continue;
    let text = last.text;
    for (let begin = end - 1; begin >= 0 && begin > end - TITLE_LINES; begin--) {
      const line = blocks[begin];
      if (!line || line.kind === 'table' || line.text.length > TITLE_LENGTH / 2) break;
      // Names one below the other are a list, of which the title has none.
      if (isBody(line) && isBody(blocks[begin - 1])) break;
      text = line.text + text;
      if (text.length > TITLE_LENGTH) break;
      const title = parseTitle(text);
      if (!title?.issuer || !BODY.test(title.issuer)) continue;
      found.push({ ...title, level: last.level });
      break;
    }
  }
  return found;
}

/** True where a line, or one that it may go on from, has the letter without which no title is read. */
function mayReport(blocks: readonly Block[], end: number): boolean {
  for (let at = end; at >= 0 && at > end - TITLE_LINES; at--) {
    const line = blocks[at];
    if (!line || line.kind === 'table') return false;
    if (/[报報]/.test(line.text)) return true;
  }
  return false;
}

function isBody(block: Block | undefined): boolean {
  return !!block && block.kind !== 'table' && BODY.test(foldTitle(block.text));
}
