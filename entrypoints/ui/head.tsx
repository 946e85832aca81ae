import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { language } from '../../lib/browser/language';
import type { FrameAudit } from '../../lib/browser/protocol';

interface HeadProps extends Pick<FrameAudit, 'report' | 'form' | 'sums' | 'isReport'> {
  /** What stands above the name. */
  children?: ComponentChildren;
}

/** Whose report of which year, in which form; of a page without one, what was checked. */
export function Head(props: HeadProps) {
  const {
    form,
    report: { report },
  } = props;
  if (!form) return <PlainHead {...props} />;
  const year =
    report.year === null
      ? i18n.t('popup.unknownYear')
      : i18n.t('popup.year', [String(report.year)]);
  return (
    <section class="head">
      {props.children}
      <h1>{report.issuer ?? i18n.t('popup.unknownIssuer')}</h1>
      <p>
        {year} · {form[language()]}
      </p>
    </section>
  );
}

function PlainHead({ report, sums, isReport, children }: HeadProps) {
  const counts: [string, string] = [String(sums.tables), String(sums.count)];
  return (
    <section class="head">
      {children}
      <h1>{report.source.title || i18n.t('popup.untitledPage')}</h1>
      <p data-testid="sums">
        {!isReport && i18n.t('popup.notReport')}
        {i18n.t('popup.sums', counts)}
      </p>
    </section>
  );
}
