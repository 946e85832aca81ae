import { i18n } from '#i18n';
import type { Report } from '../../lib/export/schema';
import { groupsOf } from './groups';
import { Cross, Note, Question, Tick } from './icons';
import { chosen, type Source, state } from './model';

/** Whose report of which year, in which form; of a page without one, what was checked. */
export function Head({ source }: { source: Source }) {
  const { report } = source.report;
  if (!report.form) return <PlainHead source={source} />;
  const year =
    report.year === null
      ? i18n.t('popup.unknownYear')
      : i18n.t('popup.year', [String(report.year)]);
  return (
    <section class="head">
      <Chooser />
      <h1>{report.issuer ?? i18n.t('popup.unknownIssuer')}</h1>
      <p>
        {year} · {formName(report.form)}
      </p>
    </section>
  );
}

function PlainHead({ source: { report, sums, isReport } }: { source: Source }) {
  const counts: [string, string] = [String(sums.tables), String(sums.count)];
  return (
    <section class="head">
      <Chooser />
      <h1>{report.source.title || i18n.t('popup.untitledPage')}</h1>
      <p data-testid="sums">
        {!isReport && i18n.t('popup.notReport')}
        {i18n.t('popup.sums', counts)}
      </p>
    </section>
  );
}

function formName(form: string | null): string {
  if (form === 'annual-2021') return i18n.t('popup.form2021');
  if (form === 'annual-2019') return i18n.t('popup.form2019');
  return form ?? i18n.t('popup.unknownForm');
}

/** Only where a page holds several reports, in frames of their own. */
function Chooser() {
  const { value } = state;
  if (value.kind !== 'report' || value.sources.length < 2) return null;
  return (
    <label class="chooser">
      {i18n.t('popup.chooser')}
      <select
        data-testid="choose-report"
        value={chosen.value}
        onChange={(event) => {
          chosen.value = Number(event.currentTarget.value);
        }}
      >
        {value.sources.map(({ report, frameId }, index) => (
          <option key={frameId} value={index}>
            {[report.report.issuer, report.report.year].filter(Boolean).join(' ') ||
              report.source.title ||
              i18n.t('popup.untitled')}
          </option>
        ))}
      </select>
    </label>
  );
}

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
