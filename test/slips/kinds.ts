import type { Figures } from '../unit/support/figures';
import type { Random } from '../unit/support/random';
import { CELLS, type Change, LINES } from './sums';

/** What the hand or the typesetter made of the right figures; null where there is nothing to make it of. */
type Kind = (figures: Figures, random: Random) => Change | null;

/** A slip in one cell: what the figure may become. */
const inOneCell =
  (may: (figure: number) => boolean, become: (text: string, random: Random) => string): Kind =>
  (figures, random) => {
    const cells = CELLS.filter((cell) => may(figures[cell] ?? 0));
    if (cells.length === 0) return null;
    const cell = random.pick(cells);
    const was = figures[cell] ?? 0;
    const now = Number(become(String(was), random));
    return now === was ? null : { [cell]: now };
  };

/** A slip over neighbouring cells of a row. */
const inOneRow =
  (
    length: (random: Random) => number,
    become: (run: number[], random: Random) => number[] | null,
  ): Kind =>
  (figures, random) => {
    const size = length(random);
    const runs = LINES.filter((line) =>
      /^t3\.(.+)\.[a-z]+ t3\.\1\./.test(line.slice(0, 2).join(' ')),
    )
      .flatMap((line) =>
        line.slice(0, line.length - size + 1).map((_, i) => line.slice(i, i + size)),
      )
      .flatMap((run) => {
        const before = run.map((cell) => figures[cell] ?? 0);
        const now = become(before, random);
        return now?.some((value, i) => value !== before[i]) ? [{ run, before, now }] : [];
      });
    if (runs.length === 0) return null;
    const { run, before, now } = random.pick(runs);
    const entries = run.flatMap((cell, i): [string, number][] =>
      now[i] === before[i] ? [] : [[cell, now[i] ?? 0]],
    );
    return Object.fromEntries(entries);
  };

const put = (text: string, at: number, digits: string, over: number): string =>
  text.slice(0, at) + digits + text.slice(at + over);
const place = (text: string, random: Random): number => random.int(0, text.length - 1);
const digit = (random: Random): string => String(random.int(1, 9));

/** Every kind of slip, by the name that the table shows. */
export const KINDS: Readonly<Record<string, Kind>> = {
  'digit changed': inOneCell(
    (figure) => figure > 0,
    (text, random) => put(text, place(text, random), digit(random), 1),
  ),
  'digits transposed': inOneCell(
    (figure) => figure > 9,
    (text, random) => {
      const at = random.int(0, text.length - 2);
      return put(text, at, `${text[at + 1]}${text[at]}`, 2);
    },
  ),
  'digit missing': inOneCell(
    (figure) => figure > 9,
    (text, random) => put(text, place(text, random), '', 1),
  ),
  'digit too many': inOneCell(
    (figure) => figure > 0,
    (text, random) => put(text, random.int(0, text.length), digit(random), 0),
  ),
  'ten times': inOneCell(
    (figure) => figure > 0,
    (text) => `${text}0`,
  ),
  'off by one': inOneCell(
    (figure) => figure > 0,
    (text, random) => String(Number(text) + (random.chance(0.5) ? 1 : -1)),
  ),
  'zero for a figure': inOneCell(
    (figure) => figure > 0,
    () => '0',
  ),
  'neighbours swapped': inOneRow(
    () => 2,
    ([a = 0, b = 0]) => [b, a],
  ),
  'row moved by one': inOneRow(
    (random) => random.int(3, 6),
    (run) =>
      run[0] !== 0 && run.at(-1) === 0 && run.filter((one) => one > 0).length > 1
        ? [0, ...run.slice(0, -1)]
        : null,
  ),
  'number split': inOneRow(
    () => 2,
    ([a = 0, b = 0], random) => {
      const text = String(a);
      if (a < 11 || b !== 0) return null;
      const at = random.int(1, text.length - 1);
      return text[at] === '0' ? null : [Number(text.slice(0, at)), Number(text.slice(at))];
    },
  ),
};
