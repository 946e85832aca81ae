import { signal } from '@preact/signals';

/** What a run is looked at by: its table, the units that had to report, the level above. */
export const VIEWS = ['results', 'roster', 'above'] as const;
/** As its button's word is called among ours. */
export type ViewName = (typeof VIEWS)[number];

/** Stays the same when another run is shown. */
export const view = signal<ViewName>('results');
