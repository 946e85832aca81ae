import type { Run } from '../../../lib/documents/layout/letters';
import type { Box } from '../../../lib/documents/layout/page';

/** The letters that stand for those of the file: they are seen where no picture of the page lies below them. */
const FONT = '"Songti SC", SimSun, "Noto Serif CJK SC", "Noto Sans CJK SC", serif';
/** Widths are measured at this size, in CSS pixels. */
const MEASURED = 100;

let measure: CanvasRenderingContext2D | null | undefined;

/** By how much our letters have to be stretched to be as wide as the file's. */
function stretchOf({ text, width, height }: Run): number {
  if (measure === undefined) {
    measure = document.createElement('canvas').getContext('2d');
    if (measure) measure.font = `${MEASURED}px ${FONT}`;
  }
  const own = ((measure?.measureText(text).width ?? 0) * height) / MEASURED;
  return own > 0 ? Math.round((width / own) * 1000) / 1000 : 1;
}

/** A length on the page, in points: `--u` is a point at the zoom of now. */
export const long = (points: number): string => `calc(var(--u)*${Math.round(points * 100) / 100})`;

/** Where a box lies on its page. */
export const placed = ({ x, y, width, height }: Box) => ({
  left: long(x),
  top: long(y),
  width: long(width),
  height: long(height),
});

/** Letters where they are printed. What they say, one behind the other, is the line's text. @param at the box that they lie in */
export const Letters = ({ runs, at }: { runs: readonly Run[]; at: Box }) => (
  <>
    {runs.map((run, number) => (
      <span
        key={number}
        class="run"
        style={{
          left: long(run.x - at.x),
          top: long(run.y - at.y),
          fontSize: long(run.height),
          transform: `scaleX(${stretchOf(run)})`,
        }}
      >
        {run.text}
      </span>
    ))}
  </>
);
