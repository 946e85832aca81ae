import type { Adapter } from '../types';

/** 大汉's catalogue of disclosure: a form is posted for each page. */
export const HANWEB_SEARCH: Adapter = {
  id: 'hanweb-search',
  name: { zh: '大汉（信息公开目录）', en: 'Hanweb catalogue' },
  signs: [
    [
      { in: 'script', pattern: /module\/xxgk\/(?:search|tree)\.jsp/ },
      { in: 'mark', pattern: /module\/xxgk\// },
    ],
  ],
  pager: {
    kind: 'asked',
    method: 'POST',
    url: '/module/xxgk/search.jsp?standardXxgk=0&isAllList=1&texttype=1&fbtime=-1&vc_all=&vc_filenumber=&vc_title=&vc_number=&currpage={page}&sortfield=,createdatetime:0,orderid:0',
    type: 'application/x-www-form-urlencoded',
    body: 'infotypeId={kind}&jdid={site}&area={area}&divid={div}&vc_title=&vc_number=&sortfield=,createdatetime:0,orderid:0&currpage={page}',
    takes: {
      kind: [{ in: 'script', pattern: /infotypeId["']?(?: ?[:=] ?["']?|=)([A-Z]\w{0,20})/ }],
      site: [{ in: 'script', pattern: /jdid["']?(?: ?[:=] ?["']?|=)(\d{1,8})/ }],
      area: [{ in: 'script', pattern: /area["']?(?: ?[:=] ?["']?|=)(\d{1,20})/ }],
      div: [{ in: 'script', pattern: /divid["']?(?: ?[:=] ?["']?|=)(\w{1,30})/ }],
    },
    optional: ['area', 'div'],
    size: 15,
    since: 1,
    within: 'tab',
  },
};
