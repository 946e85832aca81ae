/** A Chinese letter of the basic set, by its code. */
export const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;
