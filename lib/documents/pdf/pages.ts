import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { isWide } from '../../text/width';
import { ASCENT, type Glyph, type LayoutPage } from '../layout/page';
import { isUpright, turnOf } from '../layout/turn';
import { type Matrix, times } from '../matrix';
import { unified } from '../radicals';
import { drawnOn, type Operators } from './drawn';

/** The parts of the library that are asked for; given, since it is loaded only where a PDF is read. */
export interface PdfLibrary {
  readonly OPS: Operators;
}

/** Reads a page's letters and lines, turned as the reader sees it. */
export async function layoutOf(page: PDFPageProxy, { OPS }: PdfLibrary): Promise<LayoutPage> {
  const text = await page.getTextContent();
  const items: readonly Item[] = text.items.flatMap((item) => ('str' in item ? [item] : []));
  const turn = turnOf((by) => {
    const turned = page.getViewport({ scale: 1, rotation: page.rotate + by });
    const matrix = turned.transform as unknown as Matrix;
    const upright = items.filter(({ transform }) => isUpright(times(matrix, transform as Matrix)));
    return upright.reduce((sum, { str }) => sum + str.length, 0);
  });
  const view = page.getViewport({ scale: 1, rotation: page.rotate + turn });
  const matrix = view.transform as unknown as Matrix;
  const glyphs = items.flatMap((item) => glyphsOf(item, matrix));
  const operators = await page.getOperatorList();
  const { strokes, pictures } = drawnOn(operators, OPS, matrix);
  const { width, height } = view;
  const covered = Math.min(1, pictures / (width * height));
  return { width, height, glyphs, strokes, pictures: covered, ...(turn > 0 && { turn }) };
}

/** All pages, one after the other. @param signal ends it between two of them */
export async function* pagesOf(
  document: PDFDocumentProxy,
  library: PdfLibrary,
  signal?: AbortSignal,
): AsyncGenerator<LayoutPage> {
  for (let number = 1; number <= document.numPages; number++) {
    if (signal?.aborted) throw signal.reason;
    const page = await document.getPage(number);
    yield await layoutOf(page, library);
    page.cleanup();
  }
}

interface Item {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** A run's letters, its width shared out among them: a Chinese letter takes twice what a digit takes. */
function glyphsOf({ str, transform, width }: Item, view: Matrix): Glyph[] {
  if (str.trim() === '') return [];
  const matrix = times(view, transform as Matrix);
  const [, , c, d, e, f] = matrix;
  // Upright text only; what is turned is no cell that anybody reads here.
  if (!isUpright(matrix)) return [];
  const size = Math.hypot(c, d);
  const letters = [...unified(str)];
  const shares = letters.map((letter) => (isWide(letter.codePointAt(0) ?? 0) ? 2 : 1));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  let x = e;
  return letters.flatMap((text, at) => {
    const own = ((shares[at] ?? 1) * width) / whole;
    const glyph = { text, x, y: f - size * ASCENT, width: own, height: size };
    x += own;
    return text.trim() === '' ? [] : [glyph];
  });
}
