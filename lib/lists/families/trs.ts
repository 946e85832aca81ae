import type { Adapter } from '../types';

/** 拓尔思 WCM: a call with numbers first writes the pager; page 2 is `index_1.html`. */
export const TRS: Adapter = {
  id: 'trs',
  name: { zh: '拓尔思 WCM', en: 'TRS WCM' },
  signs: [
    [
      { in: 'script', pattern: /createPageHTML ?\( ?\d+ ?, ?\d+ ?, ?["'][\w-]+["'] ?,/ },
      { in: 'script', pattern: /var countPage ?= ?\d+/ },
    ],
  ],
  pager: {
    kind: 'written',
    calls: [
      /createPageHTML ?\( ?(?<count>\d+) ?, ?\d+ ?, ?["'](?<name>[\w-]+)["'] ?, ?["'](?<ext>\w+)["']/,
      /var countPage ?= ?(?<count>\d+)/,
    ],
    first: '{name}.{ext}',
    rest: '{name}_{before}.{ext}',
  },
};
