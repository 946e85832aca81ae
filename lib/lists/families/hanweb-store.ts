import type { Adapter } from '../types';

/** 大汉: the list is text in a script, in groups of pages; the next group is asked for. */
export const HANWEB_STORE: Adapter = {
  id: 'hanweb-store',
  name: { zh: '大汉（列表存于脚本）', en: 'Hanweb, list in a script' },
  signs: [[{ in: 'script', pattern: /<datastore>/ }]],
  stored: true,
  pager: {
    kind: 'asked',
    method: 'GET',
    url: '/module/web/jpage/dataproxy.jsp?page={before}&appid=1&webid={web}&path=/&columnid={column}&unitid={unit}&webname=&permissiontype=0',
    takes: {
      web: [{ in: 'script', pattern: /nextgroup>[^\]]{0,600}[?&;]webid=(\d+)/ }],
      column: [{ in: 'script', pattern: /nextgroup>[^\]]{0,600}[?&;]columnid=(\d+)/ }],
      unit: [{ in: 'script', pattern: /nextgroup>[^\]]{0,600}[?&;]unitid=(\d+)/ }],
    },
    // A group is as long as the portal likes: how many there are its answers say.
    size: 10_000,
    since: 2,
    within: 'anywhere',
  },
};
