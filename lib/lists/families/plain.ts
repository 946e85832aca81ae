import type { Adapter } from '../types';

/** Whatever the page is made with: dated or named links, and plain links to the next page. */
export const PLAIN: Adapter = {
  id: 'plain',
  name: { zh: '一般列表', en: 'Plain list' },
  signs: [],
  pager: { kind: 'links' },
};
