import {
  type DBSchema,
  type IDBPDatabase,
  type IDBPTransaction,
  openDB,
  type StoreNames,
} from 'idb';

/** The one database of the extension. Each store keeps one kind of thing, of which only what the reader has decided on comes in. */
export interface DeskSchema extends DBSchema {
  /** `KeptVerdict`, but nothing holds a store to that. */
  verdicts: { key: string; value: unknown; indexes: { report: string } };
  /** What a run is of: its list and its addresses; written once. */
  runs: { key: string; value: unknown };
  /** How far each run is: small, since it is written after each of its jobs. */
  states: { key: string; value: unknown };
  /** A row of a run's table; apart from the reports, of which a thousand take seconds to read. */
  summaries: { key: JobKey; value: unknown };
  reports: { key: JobKey; value: unknown };
  /** The page as it came, so that a finding can be shown once the unit has changed it. */
  pages: { key: JobKey; value: unknown };
}

/** A run's id, and which of its jobs. */
export type JobKey = [run: string, job: number];

type Database = IDBPDatabase<DeskSchema>;
type Change = IDBPTransaction<DeskSchema, StoreNames<DeskSchema>[], 'versionchange'>;

/** Makes of the database of one version that of the next. */
export type Upgrade = (database: Database, change: Change) => void;

const NAME = 'gouji';

/** From nothing to today's version, one step for each. What is released is never changed: a new version adds its step. */
export const UPGRADES: readonly Upgrade[] = [
  (database) => {
    database
      .createObjectStore('verdicts', { keyPath: 'fingerprint' })
      .createIndex('report', 'report');
  },
  (database) => {
    database.createObjectStore('runs', { keyPath: 'id' });
    database.createObjectStore('states', { keyPath: 'run' });
    for (const store of ['summaries', 'reports', 'pages'] as const)
      database.createObjectStore(store, { keyPath: ['run', 'job'] });
  },
];

/**
 * Opened for one thing and closed again, so that nobody waits for anybody at an upgrade.
 * @throws where the store is damaged, closed to us, or of a later version than this
 */
export async function withDatabase<T>(
  act: (database: Database) => Promise<T>,
  upgrades = UPGRADES,
): Promise<T> {
  const database = await openDB<DeskSchema>(NAME, upgrades.length, {
    upgrade: (opened, before, _, change) => {
      for (const step of upgrades.slice(before)) step(opened, change);
    },
  });
  try {
    return await act(database);
  } finally {
    database.close();
  }
}
