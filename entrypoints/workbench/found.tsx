import { i18n } from '#i18n';
import type { Gathered, GatheredList } from '../../lib/lists';
import { HttpsOnly } from './https-only';
import { muteOverHttp } from './plain-http';

/** How many reports were found, beside what the lists say that they have. */
export function Found({ list }: { list: Gathered }) {
  const { records, lists, failed, isCut } = list;
  const stated = lists.reduce(
    (sum, { found }) => sum + (found.state === 'untold' ? 0 : found.stated),
    0,
  );
  const short = lists.filter(({ found }) => found.state === 'incomplete');
  const isWhole = short.length === 0 && failed.length === 0 && !isCut;
  const isStated =
    isWhole && lists.length > 0 && lists.every(({ found }) => found.state === 'complete');
  return (
    <section class="found" data-testid="found" data-complete={isWhole}>
      <p>
        <strong>{i18n.t('workbench.found', records.length)}</strong>{' '}
        {isStated && i18n.t('workbench.complete', stated)}
      </p>
      {!isWhole && (
        <ul class="short">
          {short.map((one) => (
            <li key={one.url}>{shortage(one)}</li>
          ))}
          {failed.length > 0 && <li>{i18n.t('workbench.failedPages', failed.length)}</li>}
          {isCut && <li>{i18n.t('workbench.cut')}</li>}
        </ul>
      )}
      {records.length === 0 && <HttpsOnly hosts={muteOverHttp(failed.map(unanswered))} />}
    </section>
  );
}

/** A page of a list that did not come. */
const unanswered = (url: string) =>
  ({ url, host: new URL(url).host, failure: 'unreachable' }) as const;

function shortage({ url, label, found }: GatheredList): string {
  if (found.state !== 'incomplete') return '';
  const name = label || url;
  const counts: [string, string, string] = [name, String(found.stated), String(found.found)];
  return found.of === 'entries'
    ? i18n.t('workbench.shortEntries', counts)
    : i18n.t('workbench.shortPages', counts);
}
