import { type Signal, signal } from '@preact/signals';
import type { Tile } from './tiles';

/** How somebody looks at a list of findings. */
export interface ListView {
  /** Only what counts under this tile. */
  readonly tile: Signal<Tile | null>;
  readonly query: Signal<string>;
  /** Groups by their ids that somebody has folded (true) or unfolded. */
  readonly folded: Signal<Readonly<Record<string, boolean>>>;
  /** The check that the page shows now, by its index in the report. */
  readonly current: Signal<number | null>;
  /** The same of a cell that is probably wrong, by its fact. */
  readonly currentFact: Signal<string | null>;
}

/** Nothing looked for, nothing folded by anybody, at no finding. */
export const newView = (): ListView => ({
  tile: signal<Tile | null>(null),
  query: signal(''),
  folded: signal<Readonly<Record<string, boolean>>>({}),
  current: signal<number | null>(null),
  currentFact: signal<string | null>(null),
});

/** As it was before anybody did anything. */
export function resetView({ tile, query, folded, current, currentFact }: ListView): void {
  tile.value = null;
  query.value = '';
  folded.value = {};
  current.value = null;
  currentFact.value = null;
}

/** What holds is only counted until somebody asks for it, by its tile or by words. */
export function isFolded({ tile, query, folded }: ListView, id: string): boolean {
  const isAsked = tile.value !== null || query.value.trim() !== '';
  return folded.value[id] ?? (id === 'passed' && !isAsked);
}
