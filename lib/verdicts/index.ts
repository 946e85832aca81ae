/** What a reviewer makes of findings, and how it is found again: pure, whoever keeps it. */
export { figuresOf, fingerprintsOf, reportKeyOf } from './fingerprint';
export { asHash, fromHash, type Sought, whereIn } from './found';
export { dismissedIn, isDismissed, judgementsOf, verdictsIn } from './judgements';
export { readVerdict, VERSION } from './kept';
export type { JudgedReport, Judgement, KeptVerdict, Verdict } from './types';
