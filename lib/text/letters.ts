/** The Chinese letters of the basic set, as the inside of a class of a pattern. */
export const HAN = '\\u4e00-\\u9fff';

/** One of them, by its code. */
export const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/** Whether a text has one of them. */
export const hasHan = (text: string): boolean => ANY_HAN.test(text);

const ANY_HAN = new RegExp(`[${HAN}]`);
