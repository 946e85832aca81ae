import type { RulePack } from './types';

/** The packs that always run. */
export const BUILTIN_PACKS: readonly RulePack[] = [];
