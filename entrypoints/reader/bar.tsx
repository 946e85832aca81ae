import type { RefObject } from 'preact';
import { i18n } from '#i18n';
import { ShowMarks } from '../ui/show-marks';
import { FindBox } from './find-box';
import type { Audited } from './read';
import { fitTo, step, zoom } from './shown/zoom';

interface BarProps {
  readonly audited: Audited;
  /** The page that is seen, counted from 1. */
  readonly page: number;
  readonly stage: RefObject<HTMLElement | null>;
}

/** What can be done with the document that is shown. */
export function Bar({ audited, page, stage }: BarProps) {
  const { pages } = audited.document;
  const fitWidth = () => {
    const room = (stage.current?.clientWidth ?? 0) - 48;
    fitTo(pages?.[page - 1]?.width ?? 595, room);
  };
  return (
    <div class="tools" role="toolbar" aria-label={i18n.t('reader.tools')}>
      {pages && (
        <span class="at" data-testid="page">
          {i18n.t('reader.pageOf', [String(page), String(pages.length)])}
        </span>
      )}
      <span class="zoom">
        <button
          type="button"
          data-testid="smaller"
          onClick={() => step(-1)}
          aria-label={i18n.t('reader.smaller')}
        >
          −
        </button>
        <output data-testid="zoom">{Math.round(zoom.value * 100)} %</output>
        <button
          type="button"
          data-testid="larger"
          onClick={() => step(1)}
          aria-label={i18n.t('reader.larger')}
        >
          +
        </button>
        {pages && (
          <button type="button" data-testid="fit" onClick={fitWidth}>
            {i18n.t('reader.fit')}
          </button>
        )}
      </span>
      <FindBox stage={stage} />
      <button type="button" data-testid="print" onClick={() => print()}>
        {i18n.t('reader.print')}
      </button>
      {audited.summary.isAudited && <ShowMarks />}
    </div>
  );
}
