import { hostOf } from './addresses';
import { resolved } from './seen';
import { matchOf } from './told';
import type { ListPage, Sign, Sublist } from './types';

/** A page with more words than this is no shell. */
const SHELL = 200;

const REDIRECTS: readonly Sign[] = [
  { in: 'mark', pattern: /^<meta[^>]* content="\d* ?[;,] ?url ?= ?'?([^"'>]+)/i },
  {
    in: 'script',
    pattern: /location(?:\.href|\.replace|\.assign)? ?(?:=|\() ?["']([^"']+)["']/,
  },
];

/** Where a page sends everybody who opens it, if that is all it does. */
export function redirectOf(page: ListPage): string | null {
  if (page.text.length > SHELL) return null;
  const target = matchOf(page, REDIRECTS)?.[1];
  const url = target ? resolved(target.replaceAll('&amp;', '&'), page.url) : '';
  return url && url !== page.url ? url : null;
}

/** Frames of the page's own portal, which may hold its list. */
export function framesOf(page: ListPage): Sublist[] {
  const own = page.frames.filter((url) => hostOf(url) === hostOf(page.url) && url !== page.url);
  return [...new Set(own)].map((url) => ({ url, label: '', why: 'frame' }));
}

const ENCODED = /(?:^|[^A-Za-z0-9+/])([A-Za-z0-9+/]{40,}={0,2})/;

/** Markup that a page keeps written in Base64, percent signs and all, for a script to put in. */
export function unpacked({ marks, scripts }: Pick<ListPage, 'marks' | 'scripts'>): string {
  const packed = scripts.filter((script) => /\batob\b/.test(script));
  for (const text of [...marks.map((mark) => mark.slice(mark.indexOf('>') + 1)), ...packed]) {
    const code = ENCODED.exec(text)?.[1];
    if (!code) continue;
    try {
      const markup = decodeURIComponent(atob(code).replaceAll('+', '%20'));
      if (/<a[^>]+href/i.test(markup)) return markup;
    } catch {
      // It was no markup.
    }
  }
  return '';
}
