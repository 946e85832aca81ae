import { ANNUAL_2019 } from './annual-2019';
import { ANNUAL_2021 } from './annual-2021';
import type { Form } from './types';

/** Every form that is known, the newest first. A further form is one more file and one more entry here. */
export const FORMS: readonly Form[] = [ANNUAL_2021, ANNUAL_2019];

export type { Field, Form, FormBlock, FormTable, Group, SumRule } from './types';
