import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { neighbour } from '../../lib/answer/neighbour';
import { newQueue } from '../../lib/in-turn';
import { Down, Up } from './icons';
import { RoundButton } from './round-button';
import { checksIn, listOf } from './sections';
import { factsOf, type Shown } from './shown';
import { isFolded } from './view';

/** Words to look for in the list, and the way from one finding to the next. */
export function Finder({ shown }: { shown: Shown }) {
  const { view } = shown;
  const stops = stopsIn(shown);
  const at = stops.indexOf(view.current.value ?? -1);
  // Where a step leads is known when the last one has arrived: of two quick ones none is lost.
  const inTurn = useMemo(newQueue, []);
  const step = (by: 1 | -1, name: 'next' | 'previous') => (
    <RoundButton
      name={name}
      words={i18n.t(`list.${name}`)}
      disabled={!stops.length}
      onClick={() => void inTurn(() => go(shown, by))}
    >
      {by > 0 ? <Down /> : <Up />}
    </RoundButton>
  );
  return (
    <search class="finder">
      <input
        type="search"
        data-testid="search"
        placeholder={i18n.t('list.search')}
        aria-label={i18n.t('list.search')}
        value={view.query.value}
        onInput={({ currentTarget }) => {
          view.query.value = currentTarget.value;
        }}
      />
      <span class="at" role="status" data-testid="position">
        {at < 0 ? stops.length : `${at + 1} / ${stops.length}`}
      </span>
      {step(-1, 'previous')}
      {step(1, 'next')}
    </search>
  );
}

async function go(shown: Shown, by: 1 | -1): Promise<void> {
  const to = neighbour(stopsIn(shown), shown.view.current.value, by);
  if (to !== null && !(await shown.onJump(to))) shown.say(i18n.t('popup.gone'));
}

/** What "next" and "previous" go through, by indexes into the report's checks: what the list shows now and its page has a place for. */
function stopsIn(shown: Shown): number[] {
  const { view } = shown;
  const narrowed = { tile: view.tile.value, query: view.query.value };
  const { culprits, sections } = listOf(shown, factsOf(shown.report), narrowed);
  const listed = {
    culprits: isFolded(view, 'suspects') ? [] : culprits,
    sections: sections.filter(({ id }) => !isFolded(view, id)),
  };
  return checksIn(listed).filter((check) => shown.reachable[check]);
}
