import type { Steps } from '../steps';
import { brokenBeside } from './beside';
import { isNumbering } from './heads';
import type { Field, Line } from './lines';
import { shown } from './lines';
import type { Matrix } from './matrix';
import { grainOf, rescale } from './rounding';
import { findRuns, type Group } from './runs';
import type { Found } from './search';
import { isNoteHead } from './shape';
import type { Sheet } from './sheet';
import { isEnglishTotal, isRatio, isWhole, totalRank } from './total-words';
import { type Trial, tally, tryAt } from './trial';

/** A table of more figures is looked at by its labels alone. */
const MOST_CELLS = 30_000;

/** Sums that no label tells of: found where the figures of whole lines add up. They are never more than passed or doubted. */
export function* unlabelledSums(sheet: Sheet): Steps<Found[]> {
  const found: Found[] = [];
  for (const byRow of [true, false]) {
    const field = fieldOf(sheet, byRow);
    if (field.lines.length < 3 || field.crosses.length === 0) continue;
    if (field.lines.length * field.crosses.length > MOST_CELLS) continue;
    const matrix = matrixOf(sheet, field);
    const runs = yield* findRuns(
      matrix,
      groupsOf(field),
      (line) => (field.lines[line]?.rank ?? 0) > 0,
    );
    const parents = new Uint8Array(field.lines.length);
    for (const { total, terms } of runs) {
      const candidate = { total, terms };
      const trials: Trial[] = [];
      for (const cross of field.crosses) {
        const trial = tryAt(sheet, field, candidate, cross, parents);
        if (trial) trials.push(trial);
      }
      found.push({
        field,
        candidate,
        trials,
        tally: tally(trials),
        basis: 'figures',
        accepted: true,
        isFirst: false,
        plain: false,
        hinted: false,
      });
    }
    found.push(...brokenBeside(sheet, field, new Set(runs.map(({ total }) => total))));
    yield;
  }
  return found;
}

/** Lines under the same label, as 男 and 女 under each year, are looked at by themselves after all of them together. */
function groupsOf({ lines }: Field): Group[] {
  const named = new Map<string, number[]>();
  lines.forEach(({ labels }, i) => {
    const name = labels.at(-1) ?? '';
    if (name === '') return;
    const same = named.get(name);
    if (same) same.push(i);
    else named.set(name, [i]);
  });
  const all = lines.map((_, i) => i);
  return [
    { lines: all.filter((i) => !lines[i]?.isNoSum), isNamed: false },
    { lines: all.filter((i) => lines[i]?.isNoSum), isNamed: false },
    ...[...named.values()]
      .filter((group) => group.length > 2)
      .map((lines) => ({ lines, isNamed: true })),
  ];
}

function matrixOf(sheet: Sheet, field: Field): Matrix {
  const lines = field.lines.length;
  const crosses = field.crosses.length;
  const values = new Float64Array(lines * crosses).fill(Number.NaN);
  const illegible = new Uint8Array(lines * crosses);
  const slack = new Float64Array(crosses);
  const grain = new Float64Array(crosses);
  const ratio = new Uint8Array(crosses);
  const { units, places } = sheet.figures;
  field.crosses.forEach((cross, c) => {
    let most = 0;
    for (const { at } of field.lines) {
      const cell = field.anchorAt(at, cross);
      if (sheet.isNumber(cell)) most = Math.max(most, places[cell] ?? 0);
    }
    field.lines.forEach(({ at }, l) => {
      const cell = field.anchorAt(at, cross);
      if (sheet.isNumber(cell))
        values[c * lines + l] = rescale(units[cell] ?? 0, places[cell] ?? 0, most);
      else if (!sheet.isBlank(field.cellAt(at, cross))) illegible[c * lines + l] = 1;
    });
    const column = values.subarray(c * lines, (c + 1) * lines);
    const own = column.filter((value) => value !== 0 && !Number.isNaN(value));
    let common = own.length > 2 ? grainOf(own) : 1;
    const one = 10 ** most;
    if (most > 0 && common >= one) {
      // Whole figures that are printed with decimals.
      for (let l = 0; l < lines; l++) column[l] = (column[l] ?? 0) / one;
      common /= one;
      most = 0;
    }
    grain[c] = common;
    if (isRatio(field.crossLabel(cross))) ratio[c] = 1;
    slack[c] = most > 0 || common > 1 ? common : 0;
  });
  return { lines, crosses, values, illegible, slack, grain, ratio };
}

function fieldOf(sheet: Sheet, byRow: boolean): Field {
  const rows: number[] = [];
  const columns: number[] = [];
  for (let row = 0; row < sheet.height; row++) {
    if (isNumbering(sheet, row)) continue;
    for (let column = 0; column < sheet.width; column++)
      if (sheet.isNumber(sheet.anchorAt(row, column))) {
        rows.push(row);
        break;
      }
  }
  for (let column = 0; column < sheet.width; column++)
    if (
      rows.some((row) => sheet.isNumber(sheet.anchorAt(row, column))) &&
      !isOrdinal(sheet, column, rows) &&
      !isNoteHead(sheet.label(sheet.cellAt((rows[0] ?? 0) - 1, column)))
    )
      columns.push(column);
  const first = rows[0] ?? 0;
  const rowPath = (row: number): number[] => {
    const path: number[] = [];
    for (let column = 0; column < Math.min(sheet.width, 4); column++) {
      const cell = sheet.cellAt(row, column);
      if (sheet.isNumber(cell)) break;
      if (sheet.isWords(cell) && cell !== path.at(-1)) path.push(cell);
    }
    return path;
  };
  const columnPath = (column: number): number[] => {
    const path: number[] = [];
    for (let row = Math.max(0, first - 3); row < first; row++) {
      const cell = sheet.cellAt(row, column);
      if (cell >= 0 && sheet.label(cell) !== '' && cell !== path.at(-1)) path.push(cell);
    }
    return path;
  };
  const [own, across] = byRow ? [rows, columns] : [columns, rows];
  const pathOf = byRow ? rowPath : columnPath;
  const crossPath = byRow ? columnPath : rowPath;
  return {
    byRow,
    lines: own.map((at) => lineOf(sheet, at, pathOf(at))),
    crosses: across,
    alone: false,
    cellAt: byRow
      ? (line, cross) => sheet.cellAt(line, cross)
      : (line, cross) => sheet.cellAt(cross, line),
    anchorAt: byRow
      ? (line, cross) => sheet.anchorAt(line, cross)
      : (line, cross) => sheet.anchorAt(cross, line),
    crossLabel: (cross) => shown(sheet, crossPath(cross)),
  };
}

/** The rank of a line whose label only hints at a total. */
const HINT = 0.5;

function lineOf(sheet: Sheet, at: number, path: readonly number[]): Line {
  const labels = path.map((cell) => sheet.label(cell));
  const rank = labels.some((label) => totalRank(label) > 0)
    ? 1
    : labels.some(isEnglishTotal) || labels.some(isWhole)
      ? HINT
      : 0;
  return {
    at,
    path,
    labels,
    rank,
    totalAt: -1,
    isPart: false,
    weight: 1,
    isNoSum: path.some((cell) => isRatio(sheet.text(cell))),
    code: '',
    numbering: 0,
    opens: false,
    indent: -1,
  };
}

/** A column that counts its rows. */
function isOrdinal(sheet: Sheet, column: number, rows: readonly number[]): boolean {
  let last = Number.NaN;
  let steps = 0;
  let others = 0;
  for (const row of rows) {
    const cell = sheet.anchorAt(row, column);
    if (!sheet.isNumber(cell)) continue;
    const value = (sheet.figures.units[cell] ?? 0) / 10 ** (sheet.figures.places[cell] ?? 0);
    if (value === last + 1) steps++;
    else others++;
    last = value;
  }
  return steps > 2 && steps > others * 3;
}
