import type { Stroke } from './page';

/** Lines so near each other are one: a double line, or the borders of two cells side by side. */
export const NEAR = 3;

/** Lines in the same place, put together from the pieces that cells draw. Sorted by place. */
export function mergedStrokes(strokes: readonly Stroke[], runs: Stroke['runs']): Stroke[] {
  const sorted = strokes.filter((one) => one.runs === runs).sort((a, b) => a.at - b.at);
  const merged: Stroke[] = [];
  let group: Stroke[] = [];
  const close = (): void => {
    if (group.length > 0) merged.push(...joined(group, runs));
    group = [];
  };
  for (const stroke of sorted) {
    if (group.length > 0 && stroke.at - (group[0]?.at ?? 0) > NEAR) close();
    group.push(stroke);
  }
  close();
  return merged.filter(({ from, to }) => to - from >= SHORT);
}

/** Pieces of about one place, where they touch. */
function joined(pieces: readonly Stroke[], runs: Stroke['runs']): Stroke[] {
  const at = pieces.reduce((sum, { at }) => sum + at, 0) / pieces.length;
  const sorted = [...pieces].sort((a, b) => a.from - b.from);
  const lines: { from: number; to: number }[] = [];
  for (const { from, to } of sorted) {
    const last = lines.at(-1);
    if (last && from <= last.to + NEAR) last.to = Math.max(last.to, to);
    else lines.push({ from, to });
  }
  return lines.map((line) => ({ runs, at, ...line }));
}

/** A filled rectangle is a line where it is no thicker. */
const THICK = 3;
/** Shorter strokes are parts of signs or ornaments, unless they are dots of a line. */
const SHORT = 3;
/** Slopes by less than this are drawn straight. */
const STRAIGHT = 0.7;

type Point = readonly [x: number, y: number];

/** The line between two points; none where it is a slope, or too short. */
export function strokeBetween([x1, y1]: Point, [x2, y2]: Point): Stroke[] {
  const [wide, high] = [Math.abs(x2 - x1), Math.abs(y2 - y1)];
  if (high <= STRAIGHT && wide >= SHORT) {
    return [{ runs: 'across', at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) }];
  }
  if (wide <= STRAIGHT && high >= SHORT) {
    return [{ runs: 'down', at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) }];
  }
  return [];
}

/** A thin rectangle is a line; a thick one is none. */
export function strokesOfRectangle(corners: readonly Point[]): Stroke[] {
  if (corners.length < 4) return [];
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const [wide, high] = [right - left, bottom - top];
  const across: Stroke = { runs: 'across', at: (top + bottom) / 2, from: left, to: right };
  const down: Stroke = { runs: 'down', at: (left + right) / 2, from: top, to: bottom };
  if (wide < SHORT && high < SHORT) return dot(across, down);
  if (high <= THICK && wide > high * 1.5 && wide >= SHORT) {
    return [across];
  }
  if (wide <= THICK && high > wide * 1.5 && high >= SHORT) {
    return [down];
  }
  return [];
}

/** A piece of a dashed or dotted line; of a square nobody knows which way that runs. */
function dot(across: Stroke, down: Stroke): Stroke[] {
  const [wide, high] = [across.to - across.from, down.to - down.from];
  if (wide > high * 1.5) return [across];
  return high > wide * 1.5 ? [down] : [across, down];
}
