import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { makeStop, onArrow, onFocus } from './arrows';
import { Culprits } from './culprits';
import { Group } from './group';
import { Cross, Note, Question, Tick } from './icons';
import { standing } from './judging';
import { Lines, STRETCH } from './lines';
import { listOf, type Section } from './sections';
import { factsOf, type Shown } from './shown';
import { isFolded } from './view';

/** What was found, the worst first, as far as the reader wants to see it. */
export function Findings(shown: Shown) {
  const { report, ruleName, view } = shown;
  const facts = factsOf(report);
  const tile = view.tile.value;
  const query = view.query.value;
  const listed = useMemo(
    () => listOf({ report, ruleName }, facts, { tile, query }),
    [report, ruleName, tile, query],
  );
  const { culprits, sections } = listed;
  // Drawn some lines a frame, so that no frame is long.
  const total = sections.reduce((sum, { entries }) => sum + entries.length, 0);
  const drawn = useDrawn(total, listed);
  const place = useRef<HTMLElement>(null);
  const current = view.current.value;
  const { value: fact } = view.currentFact;
  // With its first lines and its last: to go through a long list for each frame's would take as long as to draw them.
  const isWhole = drawn >= total;
  useEffect(() => show(place.current), [current, fact, report, tile, query, isWhole]);

  let left = drawn;
  const most = ({ id, entries }: Section) => {
    const room = left;
    if (!isFolded(view, id)) left = Math.max(0, left - entries.length);
    return room;
  };
  return (
    <section
      ref={place}
      class="findings"
      aria-label={i18n.t('popup.findings')}
      onKeyDown={onArrow}
      onFocusIn={onFocus}
    >
      <Culprits shown={shown} facts={facts} culprits={culprits} />
      {sections.map((section) => (
        <Group
          key={section.id}
          id={section.id}
          tone={section.tone}
          icon={SIGNS[section.tone]()}
          title={i18n.t(`groups.${section.title}`)}
          count={standing(section.entries, shown.judging).length}
          view={view}
        >
          <Lines
            entries={section.entries}
            facts={facts}
            shown={shown}
            isFinding={section.isFinding}
            current={current}
            most={most(section)}
          />
        </Group>
      ))}
      {!culprits.length && !sections.length && (tile || query) && (
        <p class="none-found" data-testid="none-found">
          {i18n.t('list.none')}
        </p>
      )}
    </section>
  );
}

const SIGNS = { broken: Cross, notice: Note, unknown: Question, holds: Tick } as const;

/** How many lines may be drawn by now: a stretch more each frame, from the first again with another list. */
function useDrawn(total: number, list: object): number {
  const drawn = useSignal({ list, count: STRETCH });
  const count = drawn.value.list === list ? drawn.value.count : STRETCH;
  useEffect(() => {
    if (count >= total) return;
    const frame = requestAnimationFrame(() => {
      drawn.value = { list, count: count + STRETCH };
    });
    return () => cancelAnimationFrame(frame);
  }, [count, total, list]);
  return count;
}

/** Brings the current line into view; it is also where the Tab key leads, or the first line is. */
function show(list: HTMLElement | null): void {
  const at = list?.querySelector<HTMLElement>('[aria-current]');
  at?.scrollIntoView({ block: 'nearest' });
  const stop = at ?? list?.querySelector<HTMLElement>('[data-line][tabindex="0"], [data-line]');
  if (list && stop) makeStop(list, stop);
}
