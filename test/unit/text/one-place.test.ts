import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sources } from '../support/sources';

/** What only lib/text may say, so that every stage sees the same spaces, widths and numerals. */
const OWNED = {
  'a set of white space': /\\s|\[\\t| \\t|\\t |\\x(?:a0|85)/i,
  'a white space by its letter':
    /[\u0085\u00a0\u00ad\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]/,
  'a white space by its number':
    /\\u(?:0085|00a0|00ad|1680|180e|200[0-9a-f]|202[89a-f]|20[56][0-9a-f](?<!205[0-e])|3000|feff)|0x(?:0*(?:85|a0|ad)|1680|180e|20[026][0-9a-f]|3000|feff)\b/i,
  'letters folded': /\.normalize\(|0xfee0|0xff[01]0\b/i,
  'a table of numerals': /一二两?三四五六七八|零一二|〇一二|[〇零].*[○◯Ｏ]/,
};

/** Where such a thing is meant otherwise. */
const OTHERWISE: Readonly<Record<string, string>> = {
  'lib/page/tags.ts': 'the white space of CSS',
  'lib/narrative/word-classes.ts': 'the white space of our own templates',
  'lib/narrative/block.ts': 'numbers of paragraphs, and letters of a figure in a folded text',
  'lib/narrative/tokens.ts': 'letters with which a figure begins',
  'lib/narrative/figure.ts': 'letters of a figure in a folded text',
  'lib/sums/total-words.ts': 'folded labels',
  'lib/sums/lines.ts': 'how wide an indent is, and numbers of lines',
  'lib/sums/continued.ts': 'numbers of tables',
  'lib/page/attachments.ts': 'what stands before an address',
  'lib/report/lines/segments.ts': 'numbers of rows',
  'lib/report/own-year.ts': 'signs of a figure',
  'lib/report/rows.ts': 'blanks that part digits',
  'lib/page/cell-text.ts': 'letters of a figure',
  'lib/page/looks.ts': 'the white space of CSS',
  'lib/page/style-says.ts': 'the white space of CSS',
  'lib/documents/layout/paragraphs.ts': 'columns that blanks part',
  'lib/sums/figures.ts': 'a figure that is cut over lines',
  'lib/documents/decoded.ts': 'the white space of markup',
  'lib/documents/kind.ts': 'heads of mail',
  'lib/documents/flow/doc-paragraphs.ts': 'codes of Windows-1252',
  'lib/export/markdown.ts': 'lines of Markdown',
  'lib/export/workbook.ts': 'names of sheets',
  'lib/marks/control.ts': 'lists of ids',
  'lib/documents/layout/furniture.ts': 'page numbers',
  'lib/documents/layout/tables.ts': 'numbers of rows',
  'lib/documents/ofd/letters.ts': 'lists of numbers in XML',
  'lib/documents/ofd/pages.ts': 'lists of numbers in XML',
  'lib/documents/radicals.ts': 'what printers put for letters',
  'lib/documents/flow/docx-numbering.ts': 'the numbers that Word writes',
  'entrypoints/options/wrong-file.ts': 'the white space of JSON',
};

const withoutComments = (code: string): string =>
  code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$|\s\/\/ .*$/gm, '');

function claims(path: string): string[] {
  const code = withoutComments(readFileSync(path, 'utf8'));
  return Object.entries(OWNED).flatMap(([what, pattern]) => {
    const line = code.split('\n').find((each) => pattern.test(each));
    return line === undefined ? [] : `${what} in ${path}: ${line.trim()}`;
  });
}

const PATHS = [...sources('lib'), ...sources('entrypoints')];

describe('spaces, widths and numerals', () => {
  test('are told in lib/text alone', () => {
    const others = PATHS.filter((path) => !path.startsWith('lib/text/') && !(path in OTHERWISE));
    expect(others.length).toBeGreaterThan(150);
    expect(others.flatMap(claims)).toEqual([]);
  });

  test('are looked for in a way that finds them', () => {
    const found = PATHS.filter((path) => path.startsWith('lib/text/')).flatMap(claims);
    for (const what of ['a white space by its number', 'letters folded', 'a set of white space'])
      expect(found.some((claim) => claim.startsWith(what))).toBe(true);
    for (const path of Object.keys(OTHERWISE)) expect(claims(path)).not.toEqual([]);
  });
});
