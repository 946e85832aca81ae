/** Signs around a page's number. */
const AROUND = /^[\s\-—–－_·.~()（）第页共/／\d０-９]+$/;

/** A line in a page's margin that is its number and no more, a bare one too: `3`, `- 3 -`, `第 3 页 共 5 页`, `3/5`. */
export const isMarginNumber = (text: string): boolean =>
  AROUND.test(text) && /[\d０-９]/.test(text) && text.trim().length < 24;
