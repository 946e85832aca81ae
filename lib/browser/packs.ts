import type { RulePack } from '../packs/types';
import { store, stored, watchStored } from './stored';

/** A pack that the user brought, and whether it is switched on. */
export interface CustomPack {
  readonly pack: RulePack;
  readonly on: boolean;
}

const KEY = 'packs';
const FORMAT: RulePack['format'] = 'gouji/rules@1';

/** Only the options page writes here, and only packs that it has read without fault; those of another format wait. */
const read = (value: unknown): CustomPack[] =>
  Array.isArray(value) ? value.filter((one) => one?.pack?.format === FORMAT) : [];

const onesOn = (packs: readonly CustomPack[]): RulePack[] =>
  packs.filter(({ on }) => on).map(({ pack }) => pack);

export const customPacks = async (): Promise<CustomPack[]> => read(await stored(KEY));

export const keepPacks = (packs: readonly CustomPack[]): Promise<void> => store(KEY, packs);

export const watchPacks = (changed: (packs: CustomPack[]) => void): (() => void) =>
  watchStored(KEY, (value) => changed(read(value)));

/**
 * Titles of tables in the packs that are on. The script of every page asks for them, and only where there are tables.
 */
export const packTitles = async (): Promise<string[]> =>
  (await packsOn()).flatMap(({ tables }) => tables.flatMap(({ titles }) => titles));

/** The packs that an audit takes account of. */
export const packsOn = async (): Promise<RulePack[]> => onesOn(await customPacks());

export const watchPacksOn = (changed: (packs: RulePack[]) => void): (() => void) =>
  watchPacks((packs) => changed(onesOn(packs)));
