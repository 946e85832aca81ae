// @vitest-environment happy-dom
import { describe, test } from 'vitest';
import { spread } from '../../portal/tables.mjs';
import type { Damage, PrintedCell, Rows } from '../support/damage';
import { FIGURES, HEADER, NOTHING_LOST, plain, whole } from '../support/damage-kit';
import { COLUMNS } from '../support/laid';
import { expectNone, FAULTS, LIES, tryMany } from '../support/seeds';

const SLOW = { timeout: 120_000 };

const texts = (...all: string[]): PrintedCell[] => all.map((text) => ({ text }));
const isFigure = (y: number): boolean => y >= HEADER;

/** Table 3 with each row's seven figures changed. */
const refigured =
  (change: (figures: PrintedCell[], row: number) => PrintedCell[]): Damage =>
  (rows) =>
    whole(
      rows.map((row, y) =>
        isFigure(y) ? [...row.slice(0, -FIGURES), ...change(row.slice(-FIGURES), y - HEADER)] : row,
      ),
    );

/** Table 3 with a label of its header in other words. */
const renamed =
  (from: string, to: string): Damage =>
  (rows) =>
    whole(
      rows.map((row, y) =>
        row.map((cell) => (!isFigure(y) && cell.text === from ? { ...cell, text: to } : cell)),
      ),
    );

const withFigures = (rows: Rows, figure: string): Rows =>
  rows.map((row, y) =>
    isFigure(y) ? [...row.slice(0, -FIGURES), ...texts(...Array(FIGURES).fill(figure))] : row,
  );

/** A column of the page's own before the figures. */
const numbered = (rows: Rows): Rows =>
  rows.map((row, y) => {
    if (y === 0) return [row[0] ?? { text: '' }, { text: '行次', rowspan: 3 }, ...row.slice(1)];
    const own = isFigure(y) ? texts(String(y - HEADER + 1)) : [];
    return isFigure(y) ? [...row.slice(0, -FIGURES), ...own, ...row.slice(-FIGURES)] : row;
  });

/** What stands otherwise and is read all the same. */
const READ: Record<string, Damage> = {
  'on its side': (rows) => {
    const grid = spread(rows);
    const labels = grid
      .slice(HEADER)
      .map((row) => row.slice(0, -FIGURES).filter(Boolean).at(-1) ?? '');
    return whole(
      plain([
        ['', ...labels],
        ...COLUMNS.map((column, c) => [
          column,
          ...grid.slice(HEADER).map((row) => row.slice(-FIGURES)[c] ?? ''),
        ]),
      ]),
    );
  },
  'a column of its own': (rows) => whole(numbered(rows)),
  "last year's before it": (rows) => ({
    pieces: [[[{ text: '上年度情况', colspan: 10 }], ...withFigures(rows, '7')], rows],
    lost: NOTHING_LOST,
  }),
  'an empty form before it': (rows) => ({
    pieces: [withFigures(rows, ''), rows],
    lost: NOTHING_LOST,
  }),
  'one label in the header twice': renamed('自然人', '法律服务机构'),
};

/** What leaves it open which figure is whose. */
const OPEN: Record<string, Damage> = {
  'another print of it': (rows) => ({
    pieces: [rows, withFigures(rows, '7')],
    lost: NOTHING_LOST,
  }),
  'a column of its own, and a figure lost': (rows) =>
    whole(numbered(rows).map((row, y) => (y === 9 ? row.filter((_, x) => x !== 2) : row))),
  'a column a row too low': (rows) => {
    const column = rows.slice(HEADER).map((row) => row.at(-2) ?? { text: '' });
    return refigured((figures, y) => [
      ...figures.slice(0, -2),
      column[y - 1] ?? { text: '' },
      ...figures.slice(-1),
    ])(rows, undefined as never);
  },
  'all totals before their terms': refigured((figures) => [
    ...figures.slice(-1),
    ...figures.slice(0, -1),
  ]),
  'labels a row too low': (rows) => {
    const labels = rows.map((row) => row.slice(0, -FIGURES).at(-1)?.text ?? '');
    return whole(
      rows.map((row, y) => {
        if (y < 8) return row;
        const own = row.slice(0, -FIGURES);
        const last = own.pop();
        const text = y === 8 ? '' : (labels[y - 1] ?? '');
        return [...own, { ...last, text }, ...row.slice(-FIGURES)];
      }),
    );
  },
  'a column lost, and made up by a blank, in most rows': refigured((figures, y) =>
    y < 24 ? [...figures.filter((_, c) => c !== 0), { text: '' }] : figures,
  ),
};

/** The row of a table 4 that is not the report's. */
const BESIDE: Record<string, Damage> = {
  'columns numbered': (rows) =>
    whole([
      ...rows.slice(0, -1),
      texts(...Array.from({ length: 15 }, (_, i) => String(i + 1))),
      ...rows.slice(-1),
    ]),
};

/** Of two columns under one label nobody can be sure: they may stay unread. */
const DOUBTED: ReadonlySet<string> = new Set(['one label in the header twice']);

describe.each(Object.entries(READ))('table 3, %s', (name, damage) => {
  test('is read', SLOW, () => {
    expectNone(tryMany({ damage }, 0, DOUBTED.has(name) ? LIES : FAULTS));
  });

  test('is not believed with a misprint', SLOW, () => {
    expectNone(tryMany({ damage }, 1, LIES));
  });
});

describe.each(Object.entries(OPEN))('table 3, %s', (_, damage) => {
  test('what may stand elsewhere is not read', SLOW, () => {
    expectNone(tryMany({ damage }, 0, ['falseAlarms']));
  });
});

describe.each(Object.entries(BESIDE))('table 4, %s', (_, damage4) => {
  test('the figures are read', SLOW, () => {
    expectNone([0, 1].flatMap((misprints) => tryMany({ damage4 }, misprints, FAULTS)));
  });
});
