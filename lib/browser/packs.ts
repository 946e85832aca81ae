import { isPack } from '../packs/shape';
import type { RulePack } from '../packs/types';
import { store, stored, watchStored } from './stored';

/** A pack that the user brought, and whether it is switched on. */
export interface CustomPack {
  readonly pack: RulePack;
  readonly on: boolean;
}

/** All that is kept, `broken` being what is no pack: damaged since it was stored, or of another version's format. */
export interface Kept {
  readonly packs: readonly CustomPack[];
  readonly broken: readonly unknown[];
}

const KEY = 'packs';

/** Only the options page writes here, and only packs that it has read without fault; but nothing holds a store to that. */
export function readKept(value: unknown): Kept {
  const all: readonly unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
  const packs: CustomPack[] = [];
  const broken: unknown[] = [];
  for (const each of all) {
    const { pack, on } = (each ?? {}) as { readonly pack?: unknown; readonly on?: unknown };
    if (isPack(pack)) packs.push({ pack, on: on === true });
    else broken.push(each);
  }
  return { packs, broken };
}

const onesOn = ({ packs }: Kept): RulePack[] =>
  packs.filter(({ on }) => on).map(({ pack }) => pack);

/**
 * Everything that is kept.
 * @throws where the store cannot be read
 */
export const keptPacks = async (): Promise<Kept> => readKept(await stored(KEY));

/**
 * Writes all of it, in place of what was kept.
 * @throws where the store is full or closed
 */
export const keepPacks = ({ packs, broken }: Kept): Promise<void> =>
  store(KEY, [...packs, ...broken]);

/** Calls back at every change, wherever it was made; returns how to stop. */
export const watchPacks = (changed: (kept: Kept) => void): (() => void) =>
  watchStored(KEY, (value) => changed(readKept(value)));

/**
 * Titles of tables in the packs that are on. The script of every page asks for them, and only where there are tables.
 */
export const packTitles = async (): Promise<string[]> =>
  (await packsOn()).flatMap(({ tables }) => tables.flatMap(({ titles }) => titles));

/** The packs that an audit takes account of; it goes without where none can be read, of which the options page tells. */
export const packsOn = (): Promise<RulePack[]> => keptPacks().then(onesOn, () => []);

/** The same with the packs that are on alone. */
export const watchPacksOn = (changed: (packs: RulePack[]) => void): (() => void) =>
  watchPacks((kept) => changed(onesOn(kept)));
