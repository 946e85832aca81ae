/** Chinese letters, as the inside of a class of a pattern: the basic set, and the first extension, which names of places have (㮾梨). */
export const HAN = '\\u4e00-\\u9fff\\u3400-\\u4dbf';

/** One of them, by its code. */
export const isHan = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf);

const ANY_HAN = new RegExp(`[${HAN}]`);

/** Whether a text has one of them. */
export const hasHan = (text: string): boolean => ANY_HAN.test(text);

/** The code of the ASCII sign of which a full-width form (`０`, `（`) has the code; any other code as it is. */
export const narrowCode = (code: number): number =>
  code > 0xff00 && code < 0xff5f ? code - 0xfee0 : code;

/** A digit of either width, by its code. */
export const isDigitCode = (code: number): boolean =>
  (code > 47 && code < 58) || (code > 0xff0f && code < 0xff1a);
