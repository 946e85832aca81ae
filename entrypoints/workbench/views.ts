import { signal } from '@preact/signals';

/** What a run is looked at by: its table, the units that had to report, the level above. */
export const VIEWS = ['results', 'roster', 'above'] as const;
export type ViewName = (typeof VIEWS)[number];

export const view = signal<ViewName>('results');
