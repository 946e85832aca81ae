import type { Stroke } from '../layout/page';
import { strokeBetween, strokesOfRectangle } from '../layout/strokes';
import { at, type Matrix, times } from '../matrix';

/** The library's numbers for what a page's program does. */
export type Operators = Readonly<Record<string, number>>;

interface Program {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** What a page draws: straight lines, and how much of it pictures cover, in square points. */
export function drawnOn(
  { fnArray, argsArray }: Program,
  ops: Operators,
  view: Matrix,
): { readonly strokes: Stroke[]; readonly pictures: number } {
  const strokes: Stroke[] = [];
  let pictures = 0;
  let matrix = view;
  const saved: Matrix[] = [];
  const IMAGES = new Set([
    ops.paintImageXObject,
    ops.paintInlineImageXObject,
    ops.paintImageMaskXObject,
  ]);
  const STROKED = new Set([
    ops.stroke,
    ops.closeStroke,
    ops.fillStroke,
    ops.eoFillStroke,
    ops.closeFillStroke,
    ops.closeEOFillStroke,
  ]);
  const FILLED = new Set([ops.fill, ops.eoFill]);
  fnArray.forEach((fn, i) => {
    const args = argsArray[i] as readonly unknown[] | null;
    if (fn === ops.save) saved.push(matrix);
    else if (fn === ops.restore) matrix = saved.pop() ?? view;
    else if (fn === ops.transform) matrix = times(matrix, args as unknown as Matrix);
    else if (fn === ops.paintFormXObjectBegin) {
      saved.push(matrix);
      const [inner] = args ?? [];
      if (inner) matrix = times(matrix, inner as Matrix);
    } else if (fn === ops.paintFormXObjectEnd) matrix = saved.pop() ?? view;
    else if (IMAGES.has(fn)) {
      const [a, b, c, d] = matrix;
      pictures += Math.abs(a * d - b * c);
    } else if (fn === ops.constructPath && args) {
      const [how, [path] = []] = args as [number, [ArrayLike<number>?]?];
      if (!path) return;
      const shapes = shapesOf(path, matrix);
      if (STROKED.has(how)) for (const shape of shapes) strokes.push(...edgesOf(shape));
      else if (FILLED.has(how)) for (const shape of shapes) strokes.push(...barOf(shape));
    }
  });
  return { strokes, pictures };
}

/** Corners of a path's piece, as the reader sees them; `isRound` where a curve is in it. */
interface Shape {
  readonly points: (readonly [number, number])[];
  isRound: boolean;
}

/** Numbers that paths are written with: move, line, curve, quadratic curve, close. */
const [MOVE, LINE, CURVE, QUADRATIC, CLOSE] = [0, 1, 2, 3, 4];

function shapesOf(path: ArrayLike<number>, matrix: Matrix): Shape[] {
  const shapes: Shape[] = [];
  let shape: Shape | undefined;
  for (let i = 0; i < path.length; ) {
    const step = path[i++];
    const point = (): readonly [number, number] => at(matrix, path[i++] ?? 0, path[i++] ?? 0);
    if (step === MOVE) {
      shape = { points: [point()], isRound: false };
      shapes.push(shape);
    } else if (step === LINE) shape?.points.push(point());
    else if (step === CURVE || step === QUADRATIC) {
      if (shape) shape.isRound = true;
      i += step === CURVE ? 4 : 2;
      shape?.points.push(point());
    } else if (step === CLOSE) {
      const first = shape?.points[0];
      if (first) shape?.points.push(first);
    } else break;
  }
  return shapes;
}

/** The straight lines along a shape. */
function edgesOf({ points, isRound }: Shape): Stroke[] {
  const bar = barOf({ points, isRound });
  if (bar.length > 0) return bar;
  return points.slice(1).flatMap((to, i) => {
    const from = points[i];
    return from ? strokeBetween(from, to) : [];
  });
}

const barOf = ({ points, isRound }: Shape): Stroke[] => (isRound ? [] : strokesOfRectangle(points));
