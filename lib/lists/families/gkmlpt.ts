import type { Adapter } from '../types';

/** 广东 gkmlpt: the column is the address's hash, the site's number stands in a script. */
export const GKMLPT: Adapter = {
  id: 'gkmlpt',
  name: { zh: '广东省政府信息公开目录平台', en: 'Guangdong gkmlpt' },
  signs: [[{ in: 'address', pattern: /\/gkmlpt\// }], [{ in: 'script', pattern: /SID["']? ?:/ }]],
  pager: {
    kind: 'asked',
    method: 'GET',
    url: '/gkmlpt/api/all/{column}?page={page}&sid={site}',
    takes: {
      column: [
        { in: 'address', pattern: /#(\d+)/ },
        { in: 'script', pattern: /classify_main["']? ?: ?["']?(\d+)/ },
      ],
      site: [{ in: 'script', pattern: /SID["']? ?: ?["']?(\d+)/ }],
    },
    size: 100,
    since: 1,
    within: 'anywhere',
  },
};
