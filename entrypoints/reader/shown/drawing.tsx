import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef } from 'preact/hooks';
import { pointsToPixels } from './zoom';

/** Pixels that one page's picture may have: more, and browsers give none. */
const MOST_PIXELS = 16e6;

interface DrawingProps {
  readonly pdf: PDFDocumentProxy;
  /** Counted from 0. */
  readonly page: number;
  /** In degrees, clockwise. */
  readonly turn: number;
  readonly zoom: number;
  /** Told once the page is there to be seen. */
  readonly onDrawn: (isDrawn: boolean) => void;
}

/** A page of a PDF as the library draws it, as sharp as the screen; drawn anew at another zoom. */
export function Drawing({ pdf, page, turn, zoom, onDrawn }: DrawingProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const { current } = canvas;
    if (!current) return;
    let isOver = false;
    let stop = () => {};
    const draw = async () => {
      const proxy = await pdf.getPage(page + 1);
      if (isOver) return;
      const rotation = proxy.rotate + turn;
      const plain = proxy.getViewport({ scale: 1, rotation });
      const most = Math.sqrt(MOST_PIXELS / (plain.width * plain.height));
      const scale = Math.min(most, pointsToPixels(zoom) * devicePixelRatio);
      const viewport = proxy.getViewport({ scale, rotation });
      // Drawn aside, so that what was there stays until it is done.
      const aside = document.createElement('canvas');
      aside.width = Math.floor(viewport.width);
      aside.height = Math.floor(viewport.height);
      const task = proxy.render({ canvas: aside, viewport });
      stop = () => task.cancel();
      await task.promise;
      if (isOver) return;
      current.width = aside.width;
      current.height = aside.height;
      current.getContext('2d')?.drawImage(aside, 0, 0);
      onDrawn(true);
    };
    // One that cannot be drawn is shown by its letters and lines.
    draw().catch(() => {});
    return () => {
      isOver = true;
      stop();
    };
  }, [pdf, page, zoom]);
  useEffect(() => () => onDrawn(false), []);
  return <canvas ref={canvas} />;
}
