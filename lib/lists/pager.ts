import { askedPages } from './pager-asked';
import { resolved } from './seen';
import { asCount, countOf, filled, matchOf } from './told';
import type { Adapter, ListPage, PageRequest, PagerRead, Sign, Stepped, Written } from './types';
import { isNext, isPaging } from './words';

/** Followed at most: more pages than this are a trap, or a search engine. */
export const MOST_PAGES = 500;

/** What all portals print of the number of entries and of pages. */
const STATED: readonly Sign[] = [
  { in: 'text', pattern: /共(?:有|计|找到|检索到)? ?(\d{1,6}) ?(?:条|篇|项|个(?!页))/ },
  { in: 'mark', pattern: /^<[^>]* count="(\d{1,6})"/ },
  { in: 'script', pattern: /total(?:Record|Count|Num)s? ?[:=] ?["']?(\d{1,6})/i },
];
const PAGES: readonly Sign[] = [
  { in: 'text', pattern: /共(?:有|计)? ?(\d{1,4}) ?(?:个?页|\/ ?页)/ },
  {
    in: 'text',
    pattern: /(?:^|[^\d/.-])\d{1,4} ?\/ ?(\d{1,4})(?: ?页|(?= (?:首页|上|下|尾|转|跳))|$)/,
  },
  { in: 'mark', pattern: /totalpage="(\d{1,4})"/ },
  { in: 'script', pattern: /(?:countPage|totalPages?|pageCount) ?= ?["']?(\d{1,4})/ },
];

/** Asks for an address as a browser does. */
export const get = (url: string): PageRequest => ({ method: 'GET', url, within: 'anywhere' });

/** The other pages of a list, and how many of everything it says that it has. */
export function pagerOf(page: ListPage, adapter: Adapter): PagerRead {
  const stated = countOf(page, [...(adapter.stated ?? []), ...STATED]);
  const pages = countOf(page, [...(adapter.pages ?? []), ...PAGES]);
  const { pager } = adapter;
  const read =
    pager.kind === 'written'
      ? writtenPages(page, pager)
      : pager.kind === 'stepped'
        ? steppedPages(page, pager, pages)
        : pager.kind === 'asked'
          ? { others: askedPages(page, pager, { pages, stated }) }
          : null;
  if (read && (read.others.length > 0 || pager.kind === 'asked')) return { stated, pages, ...read };
  return { stated, pages, ...read, others: linkedPages(page) };
}

function writtenPages(
  page: ListPage,
  { calls, first, rest }: Written,
): Partial<PagerRead> & Pick<PagerRead, 'others'> {
  const match = matchOf(
    page,
    calls.map((pattern) => ({ in: 'script', pattern })),
  );
  const { count, name = 'index', ext = 'html', rows } = match?.groups ?? {};
  const pages = asCount(count);
  if (!match || pages === null) return { others: [] };
  const others = [];
  for (let at = 1; at <= Math.min(pages, MOST_PAGES); at++) {
    const address = filled(at === 1 ? first : rest, { name, ext, page: at, before: at - 1 });
    const url = resolved(address, page.url);
    if (url && !isSame(url, page.url, `${name}.${ext}`)) others.push(get(url));
  }
  const stated = asCount(rows);
  return { others, pages, ...(stated !== null && { stated }) };
}

/** Whether an address is that of the page itself, which may leave out the name of its folder's page. */
function isSame(url: string, own: string, index: string): boolean {
  const plain = (address: string): string => address.replace(/[?#].*$/, '');
  return plain(url) === plain(own) || plain(url) === `${plain(own)}${index}`;
}

function steppedPages(
  page: ListPage,
  { from, number, next, down }: Stepped,
  pages: number | null,
): Pick<PagerRead, 'others'> {
  const match = matchOf(page, from);
  const address = (next && nextOf(page)) || (match?.[1] ?? match?.[0] ?? '');
  const url = resolved(address.replaceAll('&amp;', '&') || 'none:', page.url);
  const [, before, digits, behind = ''] = number.exec(url) ?? [];
  if (before === undefined || !digits) return { others: [] };
  const own = number.exec(page.url);
  const current = own ? Number(own[2]) : 1;
  const others = [];
  // Counting down, the last page is 1 and the first has no number.
  const last = down ? Number(digits) : (pages ?? Number(digits));
  for (let at = down ? 1 : 2; at <= Math.min(last, MOST_PAGES); at++)
    if (!own || at !== current)
      others.push(get(`${url.slice(0, url.indexOf(before))}${before}${at}${behind}`));
  return { others: down ? others.reverse() : others };
}

/** Where the link leads that is worded as the next page's. */
const nextOf = ({ links }: ListPage): string | undefined =>
  links.find(({ url, text }) => url !== '' && isNext(text))?.url;

/** The next page and the numbered ones, where they are plain links. */
function linkedPages(page: ListPage): PageRequest[] {
  const own = page.url.replace(/#.*$/, '');
  const found = new Set<string>();
  const folder = own.replace(/[^/]*(?:\?.*)?$/, '');
  for (const { url, text, title } of page.links) {
    if (url === '' || url.replace(/#.*$/, '') === own || !url.startsWith(folder)) continue;
    if (isNext(text) || isNext(title) || (isPaging(text) && /^\d+$/.test(text))) found.add(url);
  }
  return [...found].slice(0, MOST_PAGES).map(get);
}
