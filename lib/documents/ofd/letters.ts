import { isWide } from '../../text/width';
import { ASCENT, type Glyph } from '../layout/page';
import { isUpright } from '../layout/turn';
import { at, type Matrix } from '../matrix';
import { unified } from '../radicals';
import { elementsOf, textIn, type XmlElement } from '../xml';

/** The letters of a text object. @param matrix from the object's own millimetres to the page's points */
export function lettersOf(object: XmlElement, matrix: Matrix): Glyph[] {
  const size = Number(object.attributes.Size ?? 0);
  const scale = Number(object.attributes.HScale ?? 1);
  if (!isUpright(matrix)) return [];
  const [a, b, c, d] = matrix;
  const across = Math.hypot(a, b);
  const height = size * Math.hypot(c, d);
  const glyphs: Glyph[] = [];
  let [x, y] = [0, 0];
  for (const code of elementsOf(object, 'TextCode')) {
    const { X, Y } = code.attributes;
    if (X !== undefined) x = Number(X);
    if (Y !== undefined) y = Number(Y);
    const right = stepsIn(code.attributes.DeltaX);
    const down = stepsIn(code.attributes.DeltaY);
    const letters = [...unified(textIn(code))];
    letters.forEach((text, i) => {
      const wide = (isWide(text.codePointAt(0) ?? 0) ? size : size * 0.5) * scale;
      const step = right[i];
      const [left, base] = at(matrix, x, y);
      // The step to the next letter tells how wide this one is, unless it leads elsewhere.
      const width = step && step > 0 && step < wide * 1.6 ? step : wide;
      if (text.trim() !== '') {
        glyphs.push({ text, x: left, y: base - height * ASCENT, width: width * across, height });
      }
      x += step ?? (down.length > 0 ? 0 : wide);
      y += down[i] ?? 0;
    });
  }
  return glyphs;
}

const MOST = 10_000;

/** `g 3 4.2` stands for three steps of 4.2. */
function stepsIn(text: string | undefined): number[] {
  const words = (text ?? '').trim().split(/\s+/).filter(Boolean);
  const steps: number[] = [];
  for (let i = 0; i < words.length && steps.length < MOST; i++) {
    if (words[i] !== 'g') steps.push(Number(words[i]));
    else {
      const count = Math.min(MOST, Number(words[++i]));
      const step = Number(words[++i]);
      for (let n = 0; n < count; n++) steps.push(step);
    }
  }
  return steps;
}
