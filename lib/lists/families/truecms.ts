import type { Adapter } from '../types';

/** TrueCMS: a window of entries is asked for, the answer is a call around a store. */
export const TRUECMS: Adapter = {
  id: 'truecms',
  name: { zh: 'TrueCMS', en: 'TrueCMS' },
  signs: [[{ in: 'script', pattern: /truecms\/messageController\/getMessage\.do/ }]],
  pager: {
    kind: 'asked',
    method: 'GET',
    url: '/truecms/messageController/getMessage.do?startrecord={start}&endrecord={end}&perpage={size}&columnId={column}&callback=cb',
    takes: {
      column: [{ in: 'script', pattern: /columnId["']?(?: ?[:=] ?["']?|=)([\w-]{8,40})/i }],
    },
    // Sites allow windows of 50, 20 or 10; all allow the smallest.
    size: 10,
    since: 1,
    within: 'tab',
  },
};
