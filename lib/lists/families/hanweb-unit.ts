import type { Adapter } from '../types';

/** Single quotes stand for double ones. */
const taken = (name: string) => [
  { in: 'mark', pattern: new RegExp(`querydata="[^"]*'${name}' ?: ?'([^']*)'`) } as const,
];

/** 大汉 jpaas: a unit of the page is built by a gateway, its page number within a parameter that is JSON. */
export const HANWEB_UNIT: Adapter = {
  id: 'hanweb-unit',
  name: { zh: '大汉 jpaas', en: 'Hanweb jpaas' },
  signs: [[{ in: 'mark', pattern: /url="[^"]*jpaas-publish-server[^"]*"/ }]],
  pager: {
    kind: 'asked',
    method: 'GET',
    url: '/api-gateway/jpaas-publish-server/front/page/build/unit?parseType={parse}&webId={web}&tplSetId={template}&pageType={type}&tagId={tag}&editType=null&pageId={id}&paramJson={param}',
    parameters: { param: '{"pageNo":{page},"pageSize":{size}}' },
    takes: {
      parse: taken('parseType'),
      web: taken('webId'),
      template: taken('tplSetId'),
      type: taken('pageType'),
      tag: taken('tagId'),
      id: taken('pageId'),
    },
    size: 15,
    since: 1,
    within: 'tab',
  },
};
