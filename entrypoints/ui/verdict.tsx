import { i18n } from '#i18n';
import type { Report } from '../../lib/export/schema';
import { groupsOf } from './groups';
import { Cross, Note, Question, Tick } from './icons';

/** One sentence that sums up, and the counts behind it. */
export function Verdict({ report }: { report: Report }) {
  const groups = groupsOf(report);
  const broken = groups.broken.length;
  const incomplete = groups.incomplete.length;
  const passed = groups.passed.length;
  const warned = groups.warnings.length;
  const notices = groups.notices.length;
  const { kind, icon, title, note } = sentence({ broken, warned, notices, incomplete, passed });
  return (
    <section class={`verdict ${kind}`} data-testid="summary">
      <div class="sentence">
        <span class="seal">{icon}</span>
        <div>
          <strong>{title}</strong>
          {note && <p>{note}</p>}
        </div>
      </div>
      <dl class="counts">
        <Count label={i18n.t('counts.broken')} count={broken} kind="broken" />
        <Count label={i18n.t('counts.notices')} count={warned + notices} kind="notice" />
        <Count label={i18n.t('counts.incomplete')} count={incomplete} kind="unknown" />
        <Count label={i18n.t('counts.passed')} count={passed} kind="holds" />
      </dl>
    </section>
  );
}

type Counts = Record<'broken' | 'warned' | 'notices' | 'incomplete' | 'passed', number>;

function sentence({ broken, warned, notices, incomplete, passed }: Counts) {
  if (broken) {
    return {
      kind: 'broken',
      icon: <Cross />,
      title: i18n.t('verdict.broken', broken),
      note: i18n.t('verdict.brokenNote'),
    };
  }
  if (warned) {
    return {
      kind: 'warned',
      icon: <Note />,
      title: i18n.t('verdict.warned', warned),
      note: i18n.t('verdict.warnedNote'),
    };
  }
  const besides = notices ? ` ${i18n.t('verdict.noticesToo', notices)}` : '';
  if (incomplete) {
    return {
      kind: 'unknown',
      icon: <Question />,
      title: i18n.t('verdict.unknown', incomplete),
      note: passed ? i18n.t('verdict.unknownNote', passed) + besides : '',
    };
  }
  if (!passed)
    return { kind: 'unknown', icon: <Question />, title: i18n.t('verdict.nothing'), note: '' };
  return {
    kind: 'holds',
    icon: <Tick />,
    title: i18n.t('verdict.holds'),
    note: i18n.t('verdict.holdsNote', passed) + besides,
  };
}

function Count({ label, count, kind }: { label: string; count: number; kind: string }) {
  return (
    <div class={count ? kind : 'none'}>
      <dt>{label}</dt>
      <dd>{count}</dd>
    </div>
  );
}
