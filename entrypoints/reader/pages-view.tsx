import { useMemo } from 'preact/hooks';
import { linesOf } from '../../lib/documents/layout/letters';
import type { Box, Glyph, LayoutPage, PageBox, Stroke } from '../../lib/documents/layout/page';
import type { LayoutSource } from '../../lib/documents/layout/source';
import type { Page } from '../../lib/page/blocks';
import { type Place, placeKey } from '../../lib/place';

interface PagesProps {
  readonly pages: readonly LayoutPage[];
  readonly source: LayoutSource;
  readonly page: Page;
  /** Of a point, in CSS pixels. */
  readonly zoom: number;
}

/** Printed pages with their letters and lines where they stand, and over each cell an element that can be marked. */
export function PagesView({ pages, source, page, zoom }: PagesProps) {
  const spots = useMemo(() => spotsOf(page, source), [page, source]);
  return (
    <>
      {pages.map((layout, at) => (
        // Pages have no other name.
        <Sheet key={`${at}`} layout={layout} number={at} zoom={zoom} spots={spots[at] ?? []} />
      ))}
    </>
  );
}

interface Spot {
  readonly key: string;
  readonly box: PageBox;
  /** What a line says, to be selected and underlined; null over a cell. */
  readonly text: string | null;
}

/** Where each address is printed, page by page. */
function spotsOf(page: Page, source: LayoutSource): Spot[][] {
  const spots: Spot[][] = [];
  const add = (place: Place, text: string | null): void => {
    const [box] = source.boxesOf(place);
    if (!box) return;
    const own = spots[box.page] ?? [];
    spots[box.page] = own;
    own.push({ key: placeKey(place), box, text });
  };
  for (const block of page.blocks) {
    if (block.kind !== 'table') add({ block: block.number }, block.text);
    else block.grid?.texts.forEach((_, cell) => add({ block: block.number, cell }, null));
  }
  return spots;
}

interface SheetProps {
  readonly layout: LayoutPage;
  readonly number: number;
  readonly zoom: number;
  readonly spots: readonly Spot[];
}

function Sheet({ layout, number, zoom, spots }: SheetProps) {
  const lines = useMemo(() => linesOf(layout.glyphs), [layout]);
  const placed = ({ x, y, width, height }: Box) => ({
    left: `${x * zoom}px`,
    top: `${y * zoom}px`,
    width: `${width * zoom}px`,
    height: `${height * zoom}px`,
  });
  const { width, height } = layout;
  const size = { width: `${width * zoom}px`, height: `${height * zoom}px` };
  return (
    <section class="sheet page" id={`page-${number + 1}`} style={size}>
      <svg aria-hidden="true" viewBox={`0 0 ${width} ${height}`} {...size}>
        <path d={layout.strokes.map(pathOf).join('')} />
        {lines.map(({ glyphs, size }, at) => (
          // Each letter where it is printed: the reader's own letters may be wider.
          <text key={`${at}`} font-size={size} x={glyphs.map(({ x }) => x).join(' ')} y={baseOf(glyphs)}>
            {glyphs.map(({ text }) => text).join('')}
          </text>
        ))}
      </svg>
      {spots.map(({ key, box, text }) => (
        <div
          key={key}
          class={text === null ? 'spot' : 'spot line'}
          data-place={key}
          style={{ ...placed(box), ...(text !== null && { fontSize: `${box.height * zoom}px` }) }}
        >
          {text}
        </div>
      ))}
    </section>
  );
}

const pathOf = ({ runs, at, from, to }: Stroke): string =>
  runs === 'across' ? `M${from} ${at}H${to}` : `M${at} ${from}V${to}`;

/** Where letters stand: a box's foot is a little below. */
const baseOf = (glyphs: readonly Glyph[]): string =>
  glyphs.map(({ y, height }) => y + height * 0.88).join(' ');
