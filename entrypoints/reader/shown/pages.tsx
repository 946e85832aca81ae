import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { PagePrint } from '../../../lib/documents/layout/print';
import { placesOf } from '../../../lib/marks/shown';
import { placeKey } from '../../../lib/place';
import type { Audited } from '../read';
import { Sheet } from './page';

/** Pages that are filled at a time while nothing else is to be done. */
const AT_A_TIME = 4;
/** Pages that are filled before anybody asks. */
const FIRST = 3;

/**
 * All pages of a document. Those that something is marked on, or may be jumped to, are filled at once; the others when there is time,
 * so that the browser's own search finds every word.
 */
export function PagesView({ audited }: { audited: Audited }) {
  const { document, shown, pdf } = audited;
  const pages = document.pages ?? [];
  const needed = useMemo(() => {
    const keys = new Set([...placesOf(shown)].map((place) => placeKey({ block: place.block })));
    return pages.map(({ lines, cells }, at) => {
      const isWanted = ({ key }: { key: string | null }) =>
        key !== null && keys.has(key.replace(/:.*/, ''));
      return at < FIRST || lines.some(isWanted) || cells.some(isWanted);
    });
  }, [pages, shown]);
  const filled = useSignal(0);
  useEffect(() => {
    if (filled.value >= pages.length) return;
    const timer = setTimeout(() => {
      filled.value += AT_A_TIME;
    }, 30);
    return () => clearTimeout(timer);
  }, [filled.value, pages]);
  const papers = useMemo(() => [...new Set(pages.map(paperOf))], [pages]);
  return (
    <>
      <style>{papers.map(ruleOf).join('')}</style>
      {pages.map((print, at) => (
        <Sheet
          key={at}
          print={print}
          paper={nameOf(papers.indexOf(paperOf(print)))}
          number={at}
          pdf={pdf}
          isFilled={(needed[at] ?? false) || at < filled.value}
        />
      ))}
    </>
  );
}

/** In print each page has paper of its own size: on any other, what is a line too high would take two sheets. */
const paperOf = ({ width, height }: PagePrint): string =>
  `${Math.ceil(width)}pt ${Math.ceil(height)}pt`;

const nameOf = (paper: number): string => `paper-${paper}`;

const ruleOf = (paper: string, at: number): string =>
  `@page ${nameOf(at)} { size: ${paper}; margin: 0 }`;
