import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { BlocksView } from './blocks-view';
import { showMarks } from './marks';
import type { Audited } from './model';
import { PagesView } from './pages-view';

/** CSS pixels of a point, at 100 %. */
const FULL = 96 / 72;
const ZOOMS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3] as const;

/** The document as it is printed, or as it reads, with its marks. */
export function Stage({ audited }: { audited: Audited }) {
  const place = useRef<HTMLElement>(null);
  const zoom = useSignal(1);
  const { view, intake } = audited.file;
  useLayoutEffect(() => {
    if (!place.current) return;
    return showMarks(place.current, audited);
  }, [audited, zoom.value]);
  const step = (by: 1 | -1) => {
    const at = ZOOMS.findIndex((one) => one >= zoom.value);
    zoom.value = ZOOMS[at + by] ?? zoom.value;
  };
  return (
    <main ref={place} class="stage" aria-label={audited.name}>
      {view.kind === 'layout' && (
        <div class="zoom" role="group" aria-label={i18n.t('reader.zoom')}>
          <button type="button" onClick={() => step(-1)} aria-label={i18n.t('reader.smaller')}>
            −
          </button>
          <output>{Math.round(zoom.value * 100)} %</output>
          <button type="button" onClick={() => step(1)} aria-label={i18n.t('reader.larger')}>
            +
          </button>
        </div>
      )}
      {view.kind === 'layout' ? (
        <PagesView {...view} page={intake.page} zoom={zoom.value * FULL} />
      ) : (
        <BlocksView page={intake.page} />
      )}
    </main>
  );
}
