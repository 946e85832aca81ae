import type { Adapter } from '../types';

/** 龙讯 (安徽): a catalogue with the page's number in the address. */
export const LONGSUN: Adapter = {
  id: 'longsun',
  name: { zh: '龙讯', en: 'Longsun' },
  signs: [[{ in: 'address', pattern: /\/public\/column\/\d+/ }]],
  pager: {
    kind: 'stepped',
    from: [
      { in: 'link', pattern: /^.*\/public\/column\/.*[?&]pageIndex=\d+.*$/ },
      { in: 'address', pattern: /^.*[?&]pageIndex=\d+.*$/ },
    ],
    number: /^(.*[?&]pageIndex=)(\d+)(.*)$/,
  },
};
