import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import type { LayoutPage } from '../../../lib/documents/layout/page';
import type { Block } from '../../../lib/page/blocks';
import { cellsOf, type GridCell } from './blocks';

const escaped = (text: string): string =>
  text.replace(/[<>&"]/g, (sign) => `&#${sign.codePointAt(0)};`);

const zipped = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word document of XML that is given. */
export const docxOf = (body: string, files: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipped({
    'word/document.xml': `<?xml version="1.0"?><w:document ${WORD}><w:body>${body}</w:body></w:document>`,
    ...files,
  });

/** A paragraph in it. */
export const wordParagraph = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;

/** Blocks as a Word document. */
export function toDocx(blocks: readonly Block[]): Uint8Array {
  const body = blocks.map((block) => {
    if (block.kind !== 'table') {
      const outline = block.level > 0 ? `<w:outlineLvl w:val="${block.level - 1}"/>` : '';
      return wordParagraph(block.text, outline);
    }
    const cells = cellsOf(block);
    const height = Math.max(...cells.map(({ row, rowspan }) => row + rowspan));
    const rows = Array.from({ length: height }, (_, row) => {
      const own = cells
        .filter((cell) => cell.row <= row && row < cell.row + cell.rowspan)
        .sort((a, b) => a.column - b.column);
      return `<w:tr>${own.map((cell) => wordCell(cell, row)).join('')}</w:tr>`;
    });
    return `<w:tbl>${rows.join('')}</w:tbl>`;
  });
  return docxOf(body.join(''));
}

function wordCell({ text, row, rowspan, colspan }: GridCell, at: number): string {
  const merge = rowspan === 1 ? '' : at === row ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>';
  const shown = at === row ? text : '';
  return `<w:tc><w:tcPr><w:gridSpan w:val="${colspan}"/>${merge}</w:tcPr>${wordParagraph(shown)}</w:tc>`;
}

/** Blocks on one sheet, one below the other. */
export function toXlsx(blocks: readonly Block[]): Promise<Uint8Array> {
  const rows: (string | number | null)[][] = [];
  const merges: { startRow: number; startCol: number; endRow: number; endCol: number }[] = [];
  for (const block of blocks) {
    const at = rows.length;
    if (block.kind !== 'table') {
      rows.push([block.text]);
      continue;
    }
    for (const { text, row, column, rowspan, colspan } of cellsOf(block)) {
      for (let r = row; r < row + rowspan; r++) {
        while (rows.length <= at + r) rows.push([]);
      }
      const line = rows[at + row];
      if (!line) continue;
      while (line.length < column) line.push(null);
      line[column] = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
      if (rowspan * colspan > 1) {
        const [startRow, startCol] = [at + row, column];
        merges.push({
          startRow,
          startCol,
          endRow: startRow + rowspan - 1,
          endCol: startCol + colspan - 1,
        });
      }
    }
    rows.push([]);
  }
  return writeXlsx({ sheets: [{ name: 'Sheet1', rows, merges }] });
}

const MM = 25.4 / 72;
const OFD = 'xmlns:ofd="http://www.ofdspec.org/2016"';

/** What a page turned counterclockwise makes of a place, and of letters. */
interface Way {
  readonly size: string;
  readonly of: (x: number, y: number) => readonly [number, number];
  readonly letters: string;
}

const UPRIGHT: Way = { size: '0 0 210 297', of: (x, y) => [x, y], letters: '' };

/** Sheets as they come out of a printer that turns them. */
export const SIDEWAYS: Readonly<Record<90 | 180 | 270, Way>> = {
  90: { size: '0 0 297 210', of: (x, y) => [y, 210 / MM - x], letters: ' CTM="0 -1 1 0 0 0"' },
  180: {
    size: '0 0 210 297',
    of: (x, y) => [210 / MM - x, 297 / MM - y],
    letters: ' CTM="-1 0 0 -1 0 0"',
  },
  270: { size: '0 0 297 210', of: (x, y) => [297 / MM - y, x], letters: ' CTM="0 1 -1 0 0 0"' },
};

/** Printed pages as an OFD file. */
export function toOfd(pages: readonly LayoutPage[], way = UPRIGHT): Uint8Array {
  const mm = (points: number): string => (points * MM).toFixed(4);
  const files: Record<string, string> = {
    'OFD.xml': `<ofd:OFD ${OFD}><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    'Doc_0/Document.xml': `<ofd:Document ${OFD}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>${way.size}</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages>${pages
      .map((_, at) => `<ofd:Page ID="${at}" BaseLoc="Pages/Page_${at}/Content.xml"/>`)
      .join('')}</ofd:Pages></ofd:Document>`,
  };
  pages.forEach(({ glyphs, strokes }, at) => {
    const place = (x: number, y: number): string => way.of(x, y).map(mm).join(' ');
    const text = glyphs.map(
      ({ text, x, y, height }) =>
        `<ofd:TextObject Boundary="${place(x, y)} 10 10"${way.letters} Size="${mm(height)}"><ofd:TextCode X="0" Y="${mm(height * 0.88)}">${escaped(text)}</ofd:TextCode></ofd:TextObject>`,
    );
    const lines = strokes.map(({ runs, at, from, to }) => {
      const [x, y] = way.of(...(runs === 'across' ? ([from, at] as const) : ([at, from] as const)));
      const end = way.of(...(runs === 'across' ? ([to, at] as const) : ([at, to] as const)));
      const [dx, dy] = [end[0] - x, end[1] - y];
      return `<ofd:PathObject Boundary="${mm(x)} ${mm(y)} ${mm(dx)} ${mm(dy)}"><ofd:AbbreviatedData>M 0 0 L ${mm(dx)} ${mm(dy)}</ofd:AbbreviatedData></ofd:PathObject>`;
    });
    files[`Doc_0/Pages/Page_${at}/Content.xml`] =
      `<ofd:Page ${OFD}><ofd:Content><ofd:Layer>${lines.join('')}${text.join('')}</ofd:Layer></ofd:Content></ofd:Page>`;
  });
  return zipped(files);
}
