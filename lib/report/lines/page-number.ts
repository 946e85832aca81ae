import type { Block } from '../../page/blocks';

/** `- 2 -`, `—3—`, `第 4 页 共 9 页`: a page's number, which stands between the lines where a page ends. */
const PAGE_NUMBER = /^(?:[-–—－] ?\d{1,4} ?[-–—－]|第 ?\d+ ?页.{0,12}|\d+ ?\/ ?\d+)$/;

export const isPageNumber = (block: Block): boolean =>
  block.kind !== 'table' && PAGE_NUMBER.test(block.text);
