import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FrameAudit } from '../../lib/answer';
import { language, ruleName } from '../../lib/browser/language';
import { keptAudit } from '../../lib/browser/runs';
import { FAILURES, type FailureName } from '../../lib/run';
import { Findings } from '../ui/findings';
import { Head } from '../ui/head';
import { Cross } from '../ui/icons';
import type { Shown } from '../ui/shown';
import { Verdict } from '../ui/verdict';
import { newView } from '../ui/view';
import { Evidence } from './evidence-line';
import { isElsewhere, kept, retry } from './run-model';
import { selected, selectedRow } from './table-model';
import { isAddress } from './web-address';

/** The findings of the row that is chosen, beside the table. */
export function Detail() {
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
        <Audited key={row.job} run={run} job={row.job} url={row.url} />
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
        <button type="button" data-testid="retry" onClick={() => void retry([job])}>
          {i18n.t('workbench.retry')}
        </button>
      )}
    </section>
  );
}

function Audited({ run, job, url }: { run: string; job: number; url: string }) {
  const audit = useSignal<FrameAudit | null>(null);
  useEffect(() => {
    void keptAudit(run, job)
      .catch(() => null)
      .then((found) => {
        audit.value = found;
      });
  }, [run, job]);
  const { value } = audit;
  const shown = useMemo(() => value && shownOf(value), [value]);
  if (!value || !shown) return <p class="told">{i18n.t('print.loading')}</p>;
  return (
    <>
      <Head {...value}>
        {isAddress(url) && (
          <a href={url} target="_blank" rel="noreferrer">
            {i18n.t('workbench.live')}
          </a>
        )}
      </Head>
      <Verdict report={value.report} view={shown.view} />
      <Findings {...shown} />
      <Evidence run={run} job={job} />
    </>
  );
}

/** Nothing here has a place in the page to lead to: that is another tab's, or no more what it was. */
const shownOf = ({ report, ruleNames }: FrameAudit): Shown => ({
  report,
  reachable: [],
  ruleName: (rule) => ruleName(rule, ruleNames),
  onJump: async () => false,
  onJumpToFact: async () => false,
  say: () => {},
  view: newView(),
});
