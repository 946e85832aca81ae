import type { Adapter } from '../types';

/** 国泰新点: the category is in the address, the site's id in a script of its own; pages count from 0. */
export const EPOINT: Adapter = {
  id: 'epoint',
  name: { zh: '国泰新点', en: 'Epoint' },
  signs: [
    [{ in: 'address', pattern: /[?&]categorynum=\d/i }],
    [
      { in: 'address', pattern: /govInfoPub/i },
      { in: 'source', pattern: /webBuilderCommon|ajaxReq/ },
      { in: 'script', pattern: /siteGuid/ },
    ],
  ],
  wants: /\/(?:webBuilderCommon|ajaxReq)[^/]*\.js/,
  pager: {
    kind: 'asked',
    method: 'POST',
    url: '{project}/rest/lightfrontaction/getgovinfolist',
    type: 'application/json',
    body: '{"deptcode":"{dept}","categorynum":"{category}","pageIndex":{before},"pageSize":{size},"siteGuid":"{site}"}',
    takes: {
      project: [{ in: 'script', pattern: /"projectName" ?: ?"(\/[\w-]+)"/ }],
      site: [{ in: 'script', pattern: /"siteGuid" ?: ?"([0-9a-f-]{36})"/ }],
      category: [{ in: 'address', pattern: /[?&]categorynum=(\d+)/i }],
      dept: [{ in: 'address', pattern: /[?&]deptcode=(\w+)/i }],
    },
    plain: ['project'],
    optional: ['dept'],
    size: 20,
    since: 1,
    within: 'tab',
  },
};
