import type { Adapter } from '../types';

/** 博达: page numbers run down; page 2 of 11 is `10.htm`, the last `1.htm`. */
export const VSB: Adapter = {
  id: 'vsb',
  name: { zh: '博达站群', en: 'VSB' },
  signs: [
    [{ in: 'mark', pattern: /class="pb_sys_common/ }],
    [{ in: 'link', pattern: /\/\d+\.html?$/ }],
  ],
  pages: [{ in: 'mark', pattern: /class="pb_sys_common[^>]*>.*?\d\/(\d{1,4})/s }],
  pager: {
    kind: 'stepped',
    from: [],
    next: true,
    number: /^(.*\/)(\d+)(\.html?)$/,
    down: true,
  },
};
