import { i18n } from '#i18n';
import { type Entry, groupsOf } from '../../lib/answer/groups';
import type { Report } from '../../lib/export/schema';
import { Cross, Note, Question, Tick } from './icons';
import { type Judging, standing } from './judging';
import type { Tile } from './tiles';
import type { ListView } from './view';

/** One sentence that sums up, and the counts behind it, each of which narrows the list down to what it counts. */
export function Verdict({
  report,
  view,
  judging,
  state,
}: {
  report: Report;
  view: ListView;
  judging?: Judging | undefined;
  /** What became of the document, where that may be something else than an audit. */
  state?: string;
}) {
  const groups = groupsOf(report);
  const count = (entries: readonly Entry[]) => standing(entries, judging).length;
  const broken = count(groups.broken);
  const slips = count(groups.slips);
  const incomplete = count(groups.incomplete);
  const unread = count(groups.incomplete.filter(({ check }) => check.doubt !== 'unchecked'));
  const passed = groups.passed.length;
  const isWarning = ({ check }: Entry) => check.severity === 'warning';
  const compared = count(groups.compared.filter(isWarning));
  const warned = count(groups.warnings) + compared;
  const notices = count(groups.notices) + count(groups.compared) - compared;
  const dismissed = report.checks.filter((_, at) => judging?.isDismissed(at)).length;
  const { kind, icon, title, note } = sentence({
    broken,
    warned,
    compared,
    notices,
    slips,
    unread,
    incomplete,
    passed,
    dismissed,
    isPartial: report.unread !== undefined,
  });
  return (
    <section class={`verdict ${kind}`} data-testid="summary" data-state={state}>
      <div class="sentence">
        <span class="seal">{icon}</span>
        <div>
          <strong>{title}</strong>
          {note && <p>{note}</p>}
          {dismissed > 0 && <p data-testid="dismissed">{i18n.t('verdict.dismissed', dismissed)}</p>}
        </div>
      </div>
      <fieldset class="counts" aria-label={i18n.t('counts.filter')}>
        <Count tile="broken" count={broken} tone="broken" view={view} />
        <Count tile="notices" count={warned + notices} tone="notice" view={view} />
        <Count tile="incomplete" count={slips + incomplete} tone="unknown" view={view} />
        <Count tile="passed" count={passed} tone="holds" view={view} />
      </fieldset>
    </section>
  );
}

type Counts = Record<
  | 'broken'
  | 'warned'
  | 'compared'
  | 'notices'
  | 'slips'
  | 'unread'
  | 'incomplete'
  | 'passed'
  | 'dismissed',
  number
> & { readonly isPartial: boolean };

function sentence(counts: Counts) {
  const { broken, warned, compared, notices, slips, unread, incomplete, passed, dismissed } =
    counts;
  // Nobody says that all of a document holds of which a part was left out.
  const isAll = !incomplete && !counts.isPartial;
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
      title: i18n.t(compared ? 'verdict.warnedToo' : 'verdict.warned', warned),
      note: i18n.t(compared ? 'verdict.warnedTooNote' : 'verdict.warnedNote'),
    };
  }
  const besides = notices ? ` ${i18n.t('verdict.noticesToo', notices)}` : '';
  const note = passed ? i18n.t('verdict.unknownNote', passed) + besides : '';
  const look = { kind: 'unknown', icon: <Question />, note };
  if (slips) return { ...look, title: i18n.t('verdict.slips', slips) };
  if (unread) return { ...look, title: i18n.t('verdict.unknown', unread) };
  if (!passed) return { ...look, title: i18n.t('verdict.nothing') };
  if (!isAll) {
    const unchecked = incomplete ? i18n.t('verdict.unchecked', incomplete) : '';
    return {
      kind: 'holds',
      icon: <Tick />,
      title: i18n.t('verdict.holdsSoFar'),
      note: `${i18n.t('verdict.unknownNote', passed)}${unchecked}${besides}`,
    };
  }
  return {
    kind: 'holds',
    icon: <Tick />,
    title: i18n.t(dismissed ? 'verdict.holdsBut' : 'verdict.holds'),
    note: i18n.t('verdict.holdsNote', passed) + besides,
  };
}

function Count({
  tile,
  count,
  tone,
  view,
}: {
  tile: Tile;
  count: number;
  tone: string;
  view: ListView;
}) {
  const isPressed = view.tile.value === tile;
  return (
    <button
      type="button"
      class={count ? tone : 'none'}
      data-testid={`tile-${tile}`}
      aria-pressed={isPressed}
      disabled={!count && !isPressed}
      onClick={() => {
        view.tile.value = isPressed ? null : tile;
      }}
    >
      <span class="counted">{i18n.t(`counts.${tile}`)}</span> <span class="number">{count}</span>
    </button>
  );
}
