import type { Steps } from '../steps';
import { type Grid, GridBuilder } from '../table/grid';
import { holdsFigures, mentionsTotals } from '../table/totals';
import { foldSpace, SPACE } from '../text/space';
import { isWrittenIn } from '../text/traditional';
import type { Block, Page, Place } from './blocks';
import { tableOfLines } from './text-table';

const HEADING_MARK = new RegExp(`^(#{1,6})[${SPACE}]+`);
/** A line that only draws a rule below a header. */
const RULE_LINE = new RegExp(`^[${SPACE}|:\\-—=]+$`);

interface Line {
  readonly text: string;
  readonly start: number;
}

/**
 * Reads a report that is plain text: lines are paragraphs, runs of lines with tabs are tables, `#` before a
 * line makes it a heading. Places are offsets into the text.
 * @param words words of a form, one of which a table must hold to be worth reading
 */
export function* readText(text: string, url: string, words: RegExp): Steps<Page> {
  const blocks: Block[] = [];
  let rows: Line[] = [];
  let title = '';
  const closeTable = (): void => {
    if (rows.length > 0) blocks.push(textTable(rows, words));
    rows = [];
  };
  let start = 0;
  let count = 0;
  for (const raw of text.split('\n')) {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    if (line.includes('\t')) rows.push({ text: line, start });
    else {
      closeTable();
      const bare = foldSpace(line.replace(HEADING_MARK, ''));
      if (bare !== '' && !RULE_LINE.test(bare)) {
        if (title === '') title = bare;
        const level = HEADING_MARK.exec(line)?.[1]?.length ?? 0;
        const kind = level > 0 ? 'heading' : 'paragraph';
        blocks.push({ kind, level, text: bare, place: { start, end: start + line.length } });
      }
    }
    start += raw.length + 1;
    if (++count % 200 === 0) yield;
  }
  closeTable();
  return { url, title, metadata: { title: '', publisher: '' }, blocks, attachments: () => [] };
}

function textTable(rows: readonly Line[], words: RegExp): Block {
  const text = rows.map((row) => row.text).join('\n');
  const first = rows[0]?.start ?? 0;
  const last = rows[rows.length - 1];
  const place = { start: first, end: (last?.start ?? 0) + (last?.text.length ?? 0) };
  const told = {
    likely: isWrittenIn(text, words),
    totals: mentionsTotals(text),
    figures: holdsFigures(text),
    size: text.length,
    particulars: text.length <= 3000,
    place,
  };
  return tableOfLines(told, () => textGrid(rows, place));
}

function textGrid(rows: readonly Line[], place: Place): Grid<Place> {
  const builder = new GridBuilder<Place>();
  for (const row of rows) {
    if (RULE_LINE.test(row.text) && /[-—=]{2}/.test(row.text)) continue;
    builder.startRow();
    let start = row.start;
    for (const cell of row.text.split('\t')) {
      builder.addCell(cell, { start, end: start + cell.length }, 1, 1);
      start += cell.length + 1;
    }
  }
  return builder.finish(place, '');
}
