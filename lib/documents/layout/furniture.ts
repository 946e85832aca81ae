/** Signs around a page's number. */
const AROUND = /^[\s\-—–－_·.~()（）第页共/／\d０-９]+$/;

/** A line that is a page's number and no more: `- 3 -`, `第 3 页 共 5 页`, `3/5`. */
export const isPageNumber = (text: string): boolean =>
  AROUND.test(text) && /[\d０-９]/.test(text) && text.trim().length < 24;
