import { type Cell, type CellStyle, type ColumnDef, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { type ExportCell, isFormula } from './rows';
import type { Sheet } from './sheet';

/** Columns are as wide as what is in them, within these, in letters of Latin width. */
const NARROWEST = 6;
const WIDEST = 60;
/** A cell holds no more letters in Excel. */
const LONGEST_TEXT = 32_767;

/**
 * Sheets as an Excel workbook. Every cell is a number or a text, never a formula, whatever the text; what is said of a cell is its
 * comment. It brings the library along, so it is imported when somebody asks for a workbook.
 */
export const workbookOf = (sheets: readonly Sheet[]): Promise<Uint8Array> => {
  const names = sheetNames(sheets.map(({ name }) => name));
  return writeXlsx({
    sheets: sheets.map((sheet, at) => asSheet(sheet, names[at] ?? '')),
    // LibreOffice knows a filter by this name alone, which Excel writes as well.
    namedRanges: sheets.flatMap(({ rows, heads, hasFilter }, at) => {
      const scope = names[at] ?? '';
      const range = `'${scope.replaceAll("'", "''")}'!${filteredBy(rows, heads, '$')}`;
      return hasFilter ? [{ name: '_xlnm._FilterDatabase', scope, range }] : [];
    }),
  });
};

function asSheet(sheet: Sheet, name: string): WriteSheet {
  const { rows, heads, merges, widths, hasFilter = false, isPlain = false } = sheet;
  const cells = new Map<string, Partial<Cell>>();
  let links = 0;
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      const style = isPlain && !cell.look && !isFormula(cell.text) ? null : styleOf(cell);
      const comment = cell.note && { author: 'Gouji', text: clean(cell.note) };
      const link = cell.link && links++ < MOST_LINKS && { target: cell.link };
      if (style || comment || link)
        cells.set(`${r},${c}`, {
          ...(style && { style: link ? { ...style, ...LINK } : style }),
          ...(comment && { comment }),
          ...(link && { hyperlink: link }),
        });
    });
  });
  return {
    name,
    rows: rows.map((row) =>
      row.map(({ text, value }) => value ?? (text === '' ? null : clean(text))),
    ),
    cells,
    columns: columnsOf(rows, merges, widths),
    merges: merges.map(({ row, column, height, width }) => ({
      startRow: row,
      startCol: column,
      endRow: row + height - 1,
      endCol: column + width - 1,
    })),
    ...(heads > 0 && { freezePane: { rows: heads } }),
    ...(hasFilter && { autoFilter: { range: filteredBy(rows, heads) } }),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
  };
}

/**
 * Where the filter's buttons stand, and all that it narrows down: from the last row of the header to the end.
 * @param fixed what stands before letters and numbers of a place that does not move
 */
function filteredBy(rows: Sheet['rows'], heads: number, fixed: '' | '$' = ''): string {
  const width = letterOf(rows[heads - 1]?.length ?? 1);
  const last = Math.max(rows.length, heads);
  return `${fixed}A${fixed}${heads}:${fixed}${width}${fixed}${last}`;
}

/** A column's letters, by its number from 1. */
function letterOf(column: number): string {
  let letters = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return letters;
}

/** Excel takes no more links in a sheet. */
const MOST_LINKS = 65_000;
const LINK = { font: { underline: true, color: { rgb: '0B57D0' } } } as const;
const LINE = { style: 'thin', color: { rgb: 'BFBFBF' } } as const;
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE };
const filled = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;

const LOOKS: Readonly<Record<NonNullable<ExportCell['look']>, CellStyle>> = {
  head: {
    font: { bold: true },
    fill: filled('F2F4F7'),
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  },
  fail: { font: { bold: true, color: { rgb: 'B3121D' } }, fill: filled('FDDEDE') },
  suspect: { font: { bold: true, color: { rgb: '6D28D9' } }, fill: filled('EDE4FF') },
  notice: { fill: filled('FBF1DA') },
};

function styleOf({ text, value, look }: ExportCell): CellStyle | null {
  if (value !== null) {
    const numFmt = formatOf(text);
    if (!look) return { border: BORDER, ...(numFmt && { numFmt }) };
    return { border: BORDER, ...LOOKS[look], ...(numFmt && { numFmt }) };
  }
  return {
    border: BORDER,
    alignment: { vertical: 'center', wrapText: true },
    // A text stays one also when somebody edits it.
    ...(isFormula(text) && { numFmt: '@' }),
    ...(look && LOOKS[look]),
  };
}

/** As many decimals as are printed, and groups of three where these are. */
function formatOf(text: string): string {
  const [, decimals = ''] = text.split('.');
  const whole = text.includes(',') ? '#,##0' : '0';
  if (decimals) return `${whole}.${'0'.repeat(decimals.length)}`;
  return text.includes(',') ? whole : '';
}

function columnsOf(
  rows: Sheet['rows'],
  merges: Sheet['merges'],
  widths: Sheet['widths'] = [],
): ColumnDef[] {
  const wide = new Set(
    merges.filter(({ width }) => width > 1).map(({ row, column }) => `${row},${column}`),
  );
  const columns: ColumnDef[] = [];
  rows.forEach((row, r) => {
    row.forEach(({ text }, c) => {
      const width = wide.has(`${r},${c}`) ? NARROWEST : widthOf(text);
      const known = columns[c]?.width ?? NARROWEST;
      columns[c] = { width: widths[c] ?? Math.min(WIDEST, Math.max(known, width)) };
    });
  });
  return columns;
}

/** Han letters are as wide as two others. */
const widthOf = (text: string): number =>
  Math.max(
    ...text.split('\n').map((line) => line.length + (line.match(/[\u2e80-\uffef]/g)?.length ?? 0)),
  ) + 2;

/** What no XML may hold, halves of a pair among it. */
const UNHEARD =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must go
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text as a cell may hold it. What Excel would read as the code of a letter, such as `_x0041_`, is kept as it is. */
const clean = (text: string): string =>
  text
    .slice(0, LONGEST_TEXT)
    .replace(UNHEARD, '')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

/** What Excel takes in no sheet's name. */
const NO_NAME = /[[\]:*?/\\]|^'|'$/g;
const LONGEST_NAME = 31;

/** Names that Excel takes, each once, whatever their case. */
export function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>(['history']);
  return names.map((name, at) => {
    const plain =
      clean(name).replace(NO_NAME, ' ').replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME) ||
      `${at + 1}`;
    let own = plain;
    for (let n = 2; taken.has(own.toLowerCase()); n++) {
      const tail = ` (${n})`;
      own = plain.slice(0, LONGEST_NAME - tail.length) + tail;
    }
    taken.add(own.toLowerCase());
    return own;
  });
}
