import type { Adapter } from '../types';

/** Where the channel's 32 letters stand. */
const CHANNEL = /\/(?:common\/)?search(?:List)?\/([0-9a-f]{32})/;

/** 开普's search as a list: a script asks for the channel's entries as JSON. */
export const UCAP_SEARCH: Adapter = {
  id: 'ucap-search',
  name: { zh: '开普（检索接口）', en: 'UCAP, by its search' },
  signs: [[{ in: 'script', pattern: CHANNEL }]],
  pager: {
    kind: 'asked',
    method: 'GET',
    url: '{path}/{channel}?_isAgg=true&_isJson=true&_pageSize={size}&_template=index&page={page}',
    takes: {
      path: [{ in: 'script', pattern: /(\/(?:common\/)?search(?:List)?)\/[0-9a-f]{32}/ }],
      channel: [{ in: 'script', pattern: CHANNEL }],
    },
    plain: ['path'],
    size: 100,
    since: 1,
    within: 'tab',
  },
};
