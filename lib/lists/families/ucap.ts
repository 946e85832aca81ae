import type { Adapter } from '../types';

/** 开普: a call with the pager's id first; page 2 is `list_2.shtml`, and the last number counts the entries. */
export const UCAP: Adapter = {
  id: 'ucap',
  name: { zh: '开普', en: 'UCAP' },
  signs: [[{ in: 'script', pattern: /createPageHTML ?\( ?["'][\w-]+["'] ?, ?\d+ ?,/ }]],
  pager: {
    kind: 'written',
    calls: [
      /createPageHTML ?\( ?["'][\w-]+["'] ?, ?(?<count>\d+) ?, ?\d+ ?, ?["'](?<name>[\w-]+)["'] ?, ?["'](?<ext>\w+)["'](?: ?, ?(?<rows>\d+))?/,
    ],
    first: '{name}.{ext}',
    rest: '{name}_{page}.{ext}',
  },
};
