import type { Adapter } from '../types';

/** easysite eportal (人民银行, 海关): links are answered by a script, their address stands beside. */
export const EPORTAL: Adapter = {
  id: 'eportal',
  name: { zh: 'easysite eportal', en: 'easysite eportal' },
  signs: [
    [
      { in: 'mark', pattern: /tagname="[^"]*-\d+\.html"/ },
      { in: 'mark', pattern: /name="article_paging_list_hidden"/ },
    ],
  ],
  pages: [
    { in: 'mark', pattern: /name="article_paging_list_hidden"[^>]*totalpage="(\d+)"/ },
    { in: 'mark', pattern: /totalpage="(\d+)"/ },
  ],
  pager: {
    kind: 'stepped',
    from: [{ in: 'mark', pattern: /tagname="([^"]*-\d+\.html)"/ }],
    number: /^(.*-)(\d+)(\.html)$/,
  },
};
