import type { Check } from '../audit/types';

export type Language = 'zh' | 'en';

/** The wording of every reason in one language. */
export type Wording = (check: Check, context: MessageContext) => string;

export interface MessageContext {
  /** A fact in the form's words. */
  readonly name: (fact: string) => string;
  /** The sum as it is computed, such as `37 + 1 − 30 = 8`; long ones leave out the zeros. */
  readonly sum: string;
}
