import { isHan } from './letters';

/** Whether a letter takes two columns of the screen, by its code: Chinese letters, their punctuation and the full-width forms. */
export const isWide = (code: number): boolean =>
  isHan(code) || (code >= 0x3000 && code <= 0xffef) || (code >= 0x2014 && code <= 0x2026);
