import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { KeptOther, KeptReport } from '../../lib/browser/kept-run';
import { ruleName } from '../../lib/browser/language';
import { Findings } from '../ui/findings';
import { Head } from '../ui/head';
import type { Judging } from '../ui/judging';
import type { Shown } from '../ui/shown';
import type { Line } from '../ui/status';
import { Unread } from '../ui/unread';
import { Verdict } from '../ui/verdict';
import { reportBeside } from './beside/report';
import { Changed } from './changed';
import { changesOf } from './changes';
import { Evidence } from './evidence-line';
import { judgingOf } from './judged';
import { More } from './more';
import { hasPlace, openCopy, soughtOf } from './places';
import { again, beside, isElsewhere, summaryAt } from './run-model';
import { findings } from './table-model';
import { isAddress } from './web-address';

interface AuditedProps {
  readonly run: string;
  readonly job: number;
  readonly url: string;
  readonly isChecking: boolean;
  readonly line: Line;
}

interface Loaded {
  readonly kept: KeptReport;
  readonly judging: Judging;
  /** The report of another run that it is held against. */
  readonly other: KeptOther | null;
}

/** What was found in a report of the run. */
export function Audited({ run, job, url, isChecking, line }: AuditedProps) {
  const loaded = useSignal<Loaded | null>(null);
  const summary = summaryAt(job);
  const { value: held } = beside;
  useEffect(() => {
    let isOver = false;
    const load = async () => {
      const other = held?.others.get(job) ?? null;
      const kept = await reportBeside(run, job, other, held !== null);
      const judging = kept && (await judgingOf(kept.audit, line));
      if (!isOver) loaded.value = kept && judging && { kept, judging, other };
    };
    load().catch(() => {});
    return () => {
      isOver = true;
    };
  }, [run, job, summary, held]);
  const { value } = loaded;
  const shown = useMemo(() => value && shownOf(run, job, value, line), [value]);
  if (!value || !shown) return <p class="told">{i18n.t('print.loading')}</p>;
  const { audit } = value.kept;
  return (
    <>
      <Head {...audit}>
        {isAddress(url) && (
          <a href={url} target="_blank" rel="noreferrer">
            {i18n.t('workbench.live')}
          </a>
        )}
        {!isElsewhere.value && (
          <button
            type="button"
            class="again"
            data-testid="check-again"
            disabled={isChecking}
            onClick={() => void again([job])}
          >
            {i18n.t(isChecking ? 'workbench.states.running' : 'workbench.again.one')}
          </button>
        )}
      </Head>
      <Unread unread={audit.report.unread} />
      <Verdict report={audit.report} view={shown.view} judging={value.judging} />
      <Changed run={run} job={job} kept={value.kept} other={value.other} />
      <Findings {...shown} />
      <Evidence run={run} job={job} />
    </>
  );
}

/** A finding leads to its place in the copy that is kept. */
function shownOf(run: string, job: number, { kept, judging, other }: Loaded, line: Line): Shown {
  const { report, ruleNames } = kept.audit;
  const changes = kept.before && changesOf(kept.before, report, other ? 'beside' : 'again');
  return {
    report,
    reachable: report.checks.map((_, at) => hasPlace(report, at)),
    ruleName: (rule) => ruleName(rule, ruleNames),
    onJump: async (check) => {
      findings.current.value = check;
      openCopy(run, job, soughtOf(report, check));
      return true;
    },
    onJumpToFact: async (fact) => {
      openCopy(run, job, { fingerprint: '', fact });
      return true;
    },
    more: (check) => (
      <More run={run} job={job} kept={kept} check={check} changes={changes} line={line} />
    ),
    say: line.say,
    view: findings,
    judging,
  };
}
