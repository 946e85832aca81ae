import { i18n } from '#i18n';
import { language } from '../../lib/browser/language';
import type { Finding } from '../../lib/export/findings';
import type { Report } from '../../lib/export/schema';
import { verdictLine } from '../../lib/export/verdicts';
import { severityWord, type Word, word } from '../../lib/export/words';

const COLUMNS: readonly Word[] = [
  'number',
  'place',
  'problem',
  'printed',
  'computed',
  'difference',
  'suspected',
  'rule',
  'severity',
  'verdict',
];

/** The list of problems of one report, as it is laid on a desk. */
export function List({ report, findings }: { report: Report; findings: readonly Finding[] }) {
  const { issuer, year } = report.report;
  const { title, url } = report.source;
  const told = language();
  return (
    <>
      <header>
        <h1>{i18n.t('print.title')}</h1>
        <dl>
          <dt>{word('unit', told)}</dt>
          <dd>{issuer ?? title}</dd>
          {year !== null && (
            <>
              <dt>{word('year', told)}</dt>
              <dd>{year}</dd>
            </>
          )}
          <dt>{word('url', told)}</dt>
          <dd>{url}</dd>
        </dl>
        <button type="button" class="primary print" data-testid="print" onClick={() => print()}>
          {i18n.t('print.print')}
        </button>
      </header>
      {findings.length === 0 ? (
        <p class="said">{i18n.t('print.none')}</p>
      ) : (
        <table data-testid="list">
          <thead>
            <tr>
              {COLUMNS.map((of) => (
                <th key={of} scope="col" class={of}>
                  {word(of, told)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {findings.map((finding, at) => (
              <tr key={finding.check} data-testid="finding">
                <td>{at + 1}</td>
                <td>{finding.place}</td>
                <td>{finding.message}</td>
                <td class="figure">{finding.printed}</td>
                <td class="figure">{finding.computed}</td>
                <td class="figure">{finding.difference}</td>
                <td>{finding.suspected}</td>
                <td>
                  {finding.rule}
                  {finding.document && <small>{finding.document}</small>}
                </td>
                <td>{severityWord(finding.severity, told)}</td>
                <td>
                  {verdictLine(finding.verdict, told)}
                  {finding.verdict?.note && <small>{finding.verdict.note}</small>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
