import { i18n } from '#i18n';
import { language } from '../../lib/browser/language';
import { FAILURES, type FailureName } from '../../lib/run';
import { Cross } from '../ui/icons';
import type { Line } from '../ui/status';
import { Audited } from './audited';
import { again, isElsewhere, kept } from './run-model';
import { selected, selectedRow } from './table-model';
import { isAddress } from './web-address';

/** The findings of the row that is chosen, beside the table. */
export function Detail({ line }: { line: Line }) {
  const row = selectedRow.value;
  const run = kept.value?.id;
  if (!row || !run) return null;
  return (
    <aside class="detail" aria-label={i18n.t('popup.findings')} data-testid="detail">
      <button
        type="button"
        class="close"
        aria-label={i18n.t('workbench.close')}
        title={i18n.t('workbench.close')}
        onClick={() => {
          selected.value = null;
        }}
      >
        <Cross />
      </button>
      {row.failure ? (
        <Failed job={row.job} url={row.url} failure={row.failure} />
      ) : (
        <Audited
          key={row.job}
          run={run}
          job={row.job}
          url={row.url}
          isChecking={row.isChecking}
          line={line}
        />
      )}
    </aside>
  );
}

function Failed({ job, url, failure }: { job: number; url: string; failure: FailureName }) {
  const { name, hint } = FAILURES[failure];
  return (
    <section class="head" data-testid="failure">
      <h1>{name[language()]}</h1>
      <p>{hint[language()]}</p>
      <p>
        {isAddress(url) ? (
          <a href={url} target="_blank" rel="noreferrer">
            {url}
          </a>
        ) : (
          url
        )}
      </p>
      {!isElsewhere.value && (
        <button type="button" data-testid="retry" onClick={() => void again([job])}>
          {i18n.t('workbench.retry')}
        </button>
      )}
    </section>
  );
}
