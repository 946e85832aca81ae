import { useSignal } from '@preact/signals';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { memo } from 'preact/compat';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Box, Stroke } from '../../../lib/documents/layout/page';
import type { PagePrint, Printed } from '../../../lib/documents/layout/print';
import { Drawing } from './drawing';
import { Letters, long, placed } from './letters';
import { zoom } from './zoom';

interface SheetProps {
  readonly print: PagePrint;
  /** Counted from 0. */
  readonly number: number;
  readonly pdf: PDFDocumentProxy | null;
  /** What the style sheet calls the paper that it is printed on. */
  readonly paper: string;
  /** False as long as only its room is held. */
  readonly isFilled: boolean;
}

/** A printed page: its picture where it is in view, and its letters, cells and lines where they stand. */
export function Sheet({ print, number, pdf, paper, isFilled }: SheetProps) {
  const place = useRef<HTMLElement>(null);
  const isNear = useSignal(false);
  const isDrawn = useSignal(false);
  useEffect(() => {
    if (!place.current) return;
    const seen = new IntersectionObserver(
      ([entry]) => {
        isNear.value = entry?.isIntersecting ?? false;
      },
      { rootMargin: '100% 0px' },
    );
    seen.observe(place.current);
    return () => seen.disconnect();
  }, []);
  const size = { width: long(print.width), height: long(print.height) };
  return (
    <section
      ref={place}
      class={isDrawn.value ? 'sheet page drawn' : 'sheet page'}
      data-page={number}
      aria-label={i18n.t('reader.page', [String(number + 1)])}
      style={{ ...size, page: paper, containIntrinsicSize: `${size.width} ${size.height}` }}
    >
      {pdf && isNear.value && (
        <Drawing
          pdf={pdf}
          page={number}
          turn={print.turn}
          zoom={zoom.value}
          onDrawn={(drawn) => {
            isDrawn.value = drawn;
          }}
        />
      )}
      {isFilled && <Content print={print} />}
    </section>
  );
}

/** It is the same at every zoom, so it is made once. */
const Content = memo(({ print }: { print: PagePrint }) => (
  <>
    <svg aria-hidden="true" viewBox={`0 0 ${print.width} ${print.height}`}>
      <path d={print.strokes.map(pathOf).join('')} />
    </svg>
    {print.lines.map((line, at) => (
      <Spot key={at} of={line} kind="line" />
    ))}
    {print.cells.map((cell, at) => (
      <Spot key={at} of={cell} kind="cell" />
    ))}
  </>
));

function Spot({ of, kind }: { of: Printed; kind: 'line' | 'cell' }) {
  const own = of.key === null ? {} : { 'data-place': of.key };
  const box: Box = of.box;
  return (
    <div class={`spot ${kind}`} style={placed(box)} {...own}>
      {of.runs.map((runs, at) => (
        <Letters key={at} runs={runs} at={box} />
      ))}
    </div>
  );
}

const pathOf = ({ runs, at, from, to }: Stroke): string =>
  runs === 'across' ? `M${from} ${at}H${to}` : `M${at} ${from}V${to}`;
