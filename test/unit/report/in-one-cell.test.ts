// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { type Cells, HEADER, LABELS, type Laid, laidPage, table, verdictOn } from '../support/laid';
import { audit } from '../support/pages';
import { FIGURES } from '../support/sample';

const CLEAN = { wrong: [], unread: [], falseAlarms: [], missed: [] };
const BROKEN = { ...FIGURES, 't3.results.natural': (FIGURES['t3.results.natural'] ?? 0) + 4 };

const CASES = [0, 1, 2, 3, 4, 5, 6].flatMap((c) =>
  ['0', '—', ''].map((z): [number, string] => [c, z]),
);

/** Each figure of table 3 in another print. */
const printed = (print: (figure: string) => string, before = ''): Laid => ({
  third: (cells) =>
    before +
    table(
      cells.map((row, y) => row.map((text, x) => (y < HEADER || x < LABELS ? text : print(text)))),
    ),
});

describe('of two figures in a cell the report’s own is read', () => {
  test.each<[string, Laid]>([
    ['last year’s in brackets', printed((own) => `${own}（91）`, '<p>注：括号内为上年数</p>')],
    [
      'its own in brackets',
      printed((own) => `91（${own}）`, '<p>括号外为上年数，括号内为本年数</p>'),
    ],
    ['the same told by years', printed((own) => `91（${own}）`, '<p>括号内为2024年数据</p>')],
    [
      'last year’s in brackets before it',
      printed((own) => `（91）${own}`, '<p>括号内为去年数</p>'),
    ],
    ['parted by a stroke', printed((own) => `${own}/91`, '<p>单位：件（本年/上年）</p>')],
    ['the other way round', printed((own) => `91/${own}`, '<p>单位：件（上年/本年）</p>')],
    ['last year’s called so below it', printed((own) => `${own}<br>上年91`)],
    ['both called what they are', printed((own) => `本年：${own}<br>上年：91`)],
  ])('%s', (_, laid) => {
    expect(verdictOn(FIGURES, laid)).toEqual(CLEAN);
    expect(verdictOn(BROKEN, laid)).toEqual(CLEAN);
  });

  test('without a word on it, of two with a stroke between them neither is', () => {
    const facts = audit(
      laidPage(
        FIGURES,
        printed((own) => `${own}/91`),
      ),
    ).facts;
    expect(facts.find(({ id }) => id === 't3.granted.natural')?.state).toBe('unreadable');
  });

  test('a figure alone may be either where the others have their own in brackets', () => {
    const laid = printed((own) => (own === '12' ? own : `91（${own}）`), '<p>括号内为本年数</p>');
    const facts = audit(laidPage(FIGURES, laid)).facts;
    expect(facts.find(({ id }) => id === 't3.granted.natural')?.state).toBe('unreadable');
    expect(facts.find(({ id }) => id === 't3.granted.business')?.value).toBe(3);
  });
});

describe('a bare figure in brackets behind another', () => {
  const stateOf = (third: (own: string) => string) => {
    const facts = audit(laidPage(FIGURES, { third: (cells) => table(once(cells, third)) })).facts;
    const { state, value } = facts.find(({ id }) => id === 't3.granted.natural') ?? {};
    return state === 'read' ? value : state;
  };
  const once = (cells: Cells, print: (own: string) => string): string[][] => {
    const at = cells.findIndex((row) => row.some((text) => text.includes('予以公开')));
    return cells.map((row, y) =>
      row.map((text, x) => (y === at && x === LABELS ? print(text) : text)),
    );
  };

  test('is another one where the sums bear out the first', () => {
    expect(stateOf((own) => `${own}（7）`)).toBe(FIGURES['t3.granted.natural']);
  });

  test('may be the cell’s own where they do not', () => {
    expect(stateOf((own) => `7（${own}）`)).toBe('unreadable');
  });

  test('is no second figure where it has a word', () => {
    expect(stateOf(() => '7（其中3件）')).toBe(7);
  });
});

describe('counts written out', () => {
  const HAN = '零一二三四五六七八九';
  const inHan = (figure: string): string => {
    const value = Number(figure);
    if (!Number.isInteger(value) || value > 99) return figure;
    const [tens, ones] = [Math.floor(value / 10), value % 10];
    if (tens === 0) return HAN.charAt(ones);
    return `${tens > 1 ? HAN.charAt(tens) : ''}十${ones > 0 ? HAN.charAt(ones) : ''}`;
  };

  test('are figures', () => {
    expect(verdictOn(FIGURES, printed(inHan))).toEqual(CLEAN);
    expect(verdictOn(BROKEN, printed(inHan))).toEqual(CLEAN);
  });
});

/** Rows of table 3 from one on in one row, as lines of its cells; labels of groups that go on stay blank. */
function merged(cells: Cells, from: number, count: number, by: (lines: string[]) => string) {
  const rows = cells.slice(from, from + count);
  const one = (rows[0] ?? []).map((_, x) => by(rows.map((row) => row[x] ?? '').filter(Boolean)));
  return table([...cells.slice(0, from), one, ...cells.slice(from + count)]);
}

describe('rows that were merged into one', () => {
  const BY: [string, (lines: string[]) => string][] = [
    ['with line breaks', (lines) => lines.join('<br>')],
    ['with paragraphs', (lines) => lines.map((line) => `<p>${line}</p>`).join('')],
  ];

  test.each(BY)('%s are told apart', (_, by) => {
    const laid: Laid = { third: (cells) => merged(cells, HEADER + 4, 5, by) };
    expect(verdictOn(FIGURES, laid)).toEqual(CLEAN);
    expect(verdictOn(BROKEN, laid)).toEqual(CLEAN);
  });

  test('are not where a cell has a line too few', () => {
    const laid: Laid = {
      third: (cells) =>
        merged(cells, HEADER + 4, 5, (lines) => lines.join('<br>')).replace(
          /(<td>\d+)<br>(\d+)/,
          '$1',
        ),
    };
    const { wrong, falseAlarms } = verdictOn(FIGURES, laid);
    expect({ wrong, falseAlarms }).toEqual({ wrong: [], falseAlarms: [] });
  });

  test('a sign for nothing above a figure is no sign of it', () => {
    const facts = audit(
      laidPage(
        FIGURES,
        printed((own) => (own === '3' ? '-<br>3' : own)),
      ),
    ).facts;
    expect(facts.find(({ id }) => id === 't3.granted.business')?.value).toBeNull();
  });
});

describe('a column that slid down by a row', () => {
  const slid = (column: number, zero: string): Laid => ({
    third: (cells) =>
      table(
        cells.map((row, y) =>
          row.map((text, x) => {
            if (y < HEADER || x < LABELS) return text;
            if (x === LABELS + column && y === HEADER) return '';
            const own = x === LABELS + column ? (cells[y - 1]?.[x] ?? '') : text;
            return own === '0' ? zero : own;
          }),
        ),
      ),
  });

  test.each(CASES)('column %i with “%s” for zeros accuses nobody', (column, zero) => {
    for (const figures of [FIGURES, BROKEN]) {
      const { falseAlarms } = verdictOn(figures, slid(column, zero));
      expect(falseAlarms).toEqual([]);
    }
  });
});

describe('lines of text', () => {
  const strokes = (cells: Cells): string[] => cells.map((row) => `| ${row.join(' | ')} |`);
  test.each<[string, (lines: string[]) => string]>([
    ['in paragraphs', (lines) => lines.map((line) => `<p>${line}</p>`).join('')],
    ['formatted beforehand', (lines) => `<pre>${lines.join('\n')}</pre>`],
    ['drawn as a box', (lines) => `<pre>${lines.join('\n').replaceAll('|', '│')}</pre>`],
  ])('with strokes between their cells, %s', (_, print) => {
    const laid: Laid = { third: (cells) => print(strokes(cells)) };
    expect(verdictOn(FIGURES, laid)).toEqual(CLEAN);
    expect(verdictOn(BROKEN, laid)).toEqual(CLEAN);
  });
});
