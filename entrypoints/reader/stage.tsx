import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { Bar } from './bar';
import { contentsOf } from './contents';
import { Contents } from './contents-strip';
import { showMarks } from './marks';
import type { Audited } from './read';
import { BlocksView } from './shown/blocks';
import { PagesView } from './shown/pages';
import { fitTo, pointsToPixels, zoom } from './shown/zoom';

interface StageProps {
  readonly audited: Audited;
  /** What is marked: as the audit has it, or as its findings were judged since. */
  readonly marked: Pick<Audited, 'frame' | 'shown'>;
}

/** The document as it is printed, or as it reads, with its marks. */
export function Stage({ audited, marked }: StageProps) {
  const place = useRef<HTMLElement>(null);
  const at = useSignal(1);
  const { document, name } = audited;
  const { pages } = document;
  useLayoutEffect(() => {
    const { current } = place;
    if (!current) return;
    // A page that is wider than there is room for is made to fit, as on a small screen.
    const width = pages?.[0]?.width ?? 0;
    if (pointsToPixels(width) > current.clientWidth - ROOM)
      fitTo(width, current.clientWidth - ROOM);
    else zoom.value = 1;
  }, [audited]);
  useAnchor(place);
  useLayoutEffect(() => {
    if (place.current) return showMarks(place.current, marked);
  }, [marked]);
  useEffect(() => watchPage(place.current, (page) => (at.value = page)), [audited]);
  const entries = useMemo(() => contentsOf(document.page, pages), [document]);
  const isEmpty = document.page.blocks.length === 0 && !pages;
  return (
    <div class="document">
      <Bar audited={audited} page={at.value} stage={place} />
      {entries.length > 0 && <Contents entries={entries} stage={place} />}
      <section
        ref={place}
        class="stage"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: where it scrolls, keys have to reach it
        tabIndex={0}
        aria-label={name}
        style={{ '--u': `${pointsToPixels(zoom.value)}px`, '--zoom': String(zoom.value) }}
      >
        {pages ? <PagesView audited={audited} /> : !isEmpty && <BlocksView page={document.page} />}
      </section>
    </div>
  );
}

/** At another zoom, what lay in the middle of the view stays there. */
function useAnchor(place: RefObject<HTMLElement | null>): void {
  const before = useRef(zoom.value);
  useLayoutEffect(() => {
    const { current } = place;
    const grown = zoom.value / before.current;
    before.current = zoom.value;
    if (!current || grown === 1) return;
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = current;
    current.scrollTop = (scrollTop + clientHeight / 2) * grown - clientHeight / 2;
    current.scrollLeft = (scrollLeft + clientWidth / 2) * grown - clientWidth / 2;
  }, [zoom.value]);
}

/** What lies beside a page, in CSS pixels. */
const ROOM = 48;

/** Tells which page lies in the middle of the view. */
function watchPage(stage: HTMLElement | null, tell: (page: number) => void): () => void {
  if (!stage) return () => {};
  const seen = new IntersectionObserver(
    (changes) => {
      for (const { isIntersecting, target } of changes) {
        if (isIntersecting) tell(Number((target as HTMLElement).dataset.page) + 1);
      }
    },
    { root: stage, rootMargin: '-49% 0px -49% 0px' },
  );
  for (const page of stage.querySelectorAll('[data-page]')) seen.observe(page);
  return () => seen.disconnect();
}
