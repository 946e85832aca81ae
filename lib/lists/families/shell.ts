import type { Adapter } from '../types';

/** A page that a script makes: it leads elsewhere at once, or keeps its links packed. */
export const SHELL: Adapter = {
  id: 'shell',
  name: { zh: '脚本页', en: 'Shell of scripts' },
  signs: [
    [
      { in: 'script', pattern: /location(?:\.href|\.replace|\.assign)? ?(?:=|\() ?["'][^"']/ },
      { in: 'script', pattern: /\batob ?\(/ },
      { in: 'mark', pattern: /^<meta[^>]*http-equiv="refresh"[^>]*url ?=/i },
    ],
    [
      { in: 'text', pattern: /^.{0,200}$/ },
      { in: 'script', pattern: /\batob ?\(/ },
    ],
  ],
  pager: { kind: 'links' },
};
