import type { Adapter } from '../types';

/** 博达, put together when asked: the page's number is a parameter of the address. */
export const VSB_DYNAMIC: Adapter = {
  id: 'vsb-dynamic',
  name: { zh: '博达站群（动态）', en: 'VSB, dynamic' },
  signs: [[{ in: 'link', pattern: /urltype=tree\.TreeTempUrl/ }]],
  pages: [{ in: 'link', pattern: /[?&](?:totalpage|\w+t)=(\d+)[^#]*urltype=tree/ }],
  pager: {
    kind: 'stepped',
    from: [{ in: 'link', pattern: /^.*[?&](?:PAGENUM|\w+p)=\d+.*urltype=tree\.TreeTempUrl.*$/ }],
    number: /^(.*[?&](?:PAGENUM|a\d+p)=)(\d+)(.*)$/,
  },
};
