import type { Adapter } from '../types';

/** A tree of folders, year → level → unit: what a page has is links to the next of them. */
export const TREE: Adapter = {
  id: 'tree',
  name: { zh: '逐级栏目（年度、层级、单位）', en: 'Tree of years, levels and units' },
  signs: [
    [
      {
        in: 'link',
        pattern: /\/(?:zf)?(?:xx)?(?:gk)?nb\w*\/[^?]*20\d\dn[^?]*\/(?:index\.s?html?)?$/i,
      },
      { in: 'link', pattern: /\/[^?]*20\d\dnb?[\w]{0,4}\/(?:[a-z]+\d*\/)?(?:index\.s?html?)?$/i },
      { in: 'address', pattern: /\/20\d\dn(?:b|d)?\w{0,4}\/\w*\/?(?:index\.s?html?)?$/i },
    ],
  ],
  pager: { kind: 'links' },
};
