import type { Check, Phrase } from '../check';

/** A check of the narrative: always about a phrase. */
export type NarrativeCheck = Check & { readonly quote: string; readonly phrase: Phrase };
