import { i18n } from '#i18n';
import type { Report } from '../../lib/export/schema';
import { type Entry, groupsOf } from './groups';
import { Cross, Note, Question, Tick } from './icons';
import { type Judging, standing } from './judging';
import type { Tile } from './sections';
import type { ListView } from './view';

/** One sentence that sums up, and the counts behind it, each of which narrows the list down to what it counts. */
export function Verdict({
  report,
  view,
  judging,
}: {
  report: Report;
  view: ListView;
  judging?: Judging | undefined;
}) {
  const groups = groupsOf(report);
  const count = (entries: readonly Entry[]) => standing(entries, judging).length;
  const broken = count(groups.broken);
  const incomplete = count(groups.incomplete);
  const passed = groups.passed.length;
  const warned = count(groups.warnings);
  const notices = count(groups.notices);
  const dismissed = report.checks.filter((_, at) => judging?.isDismissed(at)).length;
  const { kind, icon, title, note } = sentence({
    broken,
    warned,
    notices,
    incomplete,
    passed,
    dismissed,
  });
  return (
    <section class={`verdict ${kind}`} data-testid="summary">
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
        <Count tile="incomplete" count={incomplete} tone="unknown" view={view} />
        <Count tile="passed" count={passed} tone="holds" view={view} />
      </fieldset>
    </section>
  );
}

type Counts = Record<
  'broken' | 'warned' | 'notices' | 'incomplete' | 'passed' | 'dismissed',
  number
>;

function sentence({ broken, warned, notices, incomplete, passed, dismissed }: Counts) {
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
