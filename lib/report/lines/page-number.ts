import type { Block } from '../../page/blocks';

const PAGE_NUMBER = /^(?:[-–—－] ?\d{1,4} ?[-–—－]|第 ?\d+ ?页.{0,12}|\d+ ?\/ ?\d+)$/;

/**
 * A line among others that is a page's number, as text that was copied out of a printed file has it where a page ends: `- 2 -`, `—3—`, `第 4 页 共
 * 9 页`. A bare number may be a figure.
 */
export const isNumberBetweenPages = (block: Block): boolean =>
  block.kind !== 'table' && PAGE_NUMBER.test(block.text);
