import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { KeptReport } from '../../../lib/browser/kept-run';
import type { ReportCheck } from '../../../lib/export/schema';
import { Cross } from '../../ui/icons';
import { compared } from './model';
import { type Excerpt, passagesOf, type SideBySide } from './passages';

interface Opened {
  /** How both reports are called. */
  readonly names: readonly [own: string, other: string];
  /** Null where the other is kept no more. */
  readonly found: SideBySide | null;
}

const opened = signal<Opened | null>(null);

/** Shows what a report has in common with the one that a check takes. */
export async function showPassages(
  kept: KeptReport,
  against: NonNullable<ReportCheck['against']>,
): Promise<void> {
  const { report } = kept.audit.report;
  const { value } = compared;
  const shared = value && value !== 'none' ? value.shared : undefined;
  const found = await passagesOf(kept, against.url, shared).catch(() => null);
  opened.value = { names: [called(report), called(against)], found };
}

const called = ({ issuer, year }: { issuer: string | null; year: number | null }): string =>
  [issuer ?? i18n.t('popup.unknownIssuer'), year].filter(Boolean).join(' ');

/** Passages that two reports have in common, side by side, over the page. */
export function Passages() {
  const place = useRef<HTMLDialogElement>(null);
  const { value } = opened;
  useEffect(() => {
    if (value) place.current?.showModal();
  }, [value]);
  if (!value) return null;
  const { names, found } = value;
  return (
    <dialog
      ref={place}
      class="passages"
      data-testid="passages"
      aria-labelledby="passages"
      onClose={() => {
        opened.value = null;
      }}
    >
      <header>
        <h2 id="passages">{i18n.t('workbench.passages.title')}</h2>
        <button
          type="button"
          class="close"
          aria-label={i18n.t('workbench.close')}
          title={i18n.t('workbench.close')}
          onClick={() => place.current?.close()}
        >
          <Cross />
        </button>
      </header>
      {found ? (
        <>
          <p>
            {i18n.t('workbench.passages.share', [
              String(Math.round(found.copied.share * 100)),
              String(found.copied.same),
              String(found.copied.all),
              String(found.passages.length),
            ])}
          </p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: where it scrolls, keys have to reach it */}
          <section class="wide" tabIndex={0} aria-labelledby="passages">
            <table>
              <thead>
                <tr>
                  {names.map((name) => (
                    <th key={name} scope="col">
                      <bdi>{name}</bdi>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody lang="zh-CN">
                {found.passages.map(({ own, other }, at) => (
                  <tr key={at} data-testid="passage">
                    <Cell of={own} />
                    <Cell of={other} />
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </>
      ) : (
        <p>{i18n.t('workbench.passages.gone')}</p>
      )}
    </dialog>
  );
}

const Cell = ({ of: { before, same, after } }: { of: Excerpt }) => (
  <td>
    {before}
    {same.map((line, at) => (
      <span key={at}>
        {at > 0 && '\n'}
        <mark>{line}</mark>
      </span>
    ))}
    {after}
  </td>
);
