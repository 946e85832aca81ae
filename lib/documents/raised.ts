const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Digits as the small ones that are set higher: a note's mark, no part of a figure. */
export const raised = (text: string): string =>
  text.replace(/\d/g, (digit) => RAISED[Number(digit)] ?? digit);
