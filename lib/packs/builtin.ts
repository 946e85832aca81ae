import { DEPARTMENT_ACCOUNTS } from './department-accounts';
import { DEPARTMENT_BUDGET } from './department-budget';
import type { RulePack } from './types';
import { WEBSITE } from './website';

/** The packs that always run. A further one is one more file here and one more entry, with its words in `gate.ts`. */
export const BUILTIN_PACKS: readonly RulePack[] = [DEPARTMENT_ACCOUNTS, DEPARTMENT_BUDGET, WEBSITE];
