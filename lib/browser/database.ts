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
}

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
