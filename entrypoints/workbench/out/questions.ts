import type { KeptOther } from '../../../lib/browser/kept-run';
import type { AboveTaken } from '../../../lib/export/above-sheet';
import type { Language } from '../../../lib/words';
import type { Row } from '../rows';

/** What a run is saved as; only `json`, the run file, can be brought back. */
export const FORMATS = ['xlsx', 'csv', 'json'] as const;
/** As the file's name ends. */
export type RunFormat = (typeof FORMATS)[number];

/** What of a row is taken away; what was found stands in its report. */
export type TakenRow = Pick<
  Row,
  | 'job'
  | 'url'
  | 'title'
  | 'outcome'
  | 'failure'
  | 'unit'
  | 'year'
  | 'failed'
  | 'warned'
  | 'incomplete'
>;

/** What is taken away of a run. */
export interface Taken {
  readonly id: string;
  readonly list: string | null;
  readonly name?: string;
  readonly rows: readonly TakenRow[];
  /** Reports of another run that these are held against, by their jobs; null where no run was chosen. */
  readonly others?: ReadonlyMap<number, KeptOther> | null;
  /** A level above that was put beside its children. */
  readonly above?: AboveTaken | null;
}

/** What the worker that writes is asked. */
export interface Asked {
  readonly format: RunFormat;
  readonly taken: Taken;
  readonly language: Language;
}

/** Its answer: the file; null where the store could not be read. */
export type Told = Blob | null;
