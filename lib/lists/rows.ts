import { hostOf, isArticle, isColumnPath, isSite, kindOf } from './addresses';
import { dateIn, dateInAddress } from './dates';
import { judge } from './judge';
import type { Column, Link, ListPage, Row } from './types';
import { folded, isPaging, unitIn } from './words';

const CUT = /(?:…|\.{2,})$/;
/** A date at the end of a link's text, which is no part of the title. */
const DATE_BEHIND = /[[(（【]?20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?[\])）】]?$/;

/** The whole title of a link: its `title` where the text is cut, or nothing but a picture. */
export function wholeTitle(link: Pick<Link, 'text' | 'title'>): string {
  const [text, title] = [withoutDate(link.text), withoutDate(link.title)];
  const begun = text.replace(CUT, '').trim();
  if (begun === '') return title;
  const isMore = title.length > begun.length && folded(title).includes(folded(begun));
  // A cut text may have its middle left out, or a mark before it; a whole one is what a reader sees.
  return isMore && (CUT.test(text) || title.startsWith(begun)) ? title : text;
}

const withoutDate = (text: string): string => text.replace(DATE_BEHIND, '').trim();

/** A link as an entry. */
export function rowOf(link: Link): Row {
  const title = wholeTitle(link);
  return {
    url: link.url,
    title,
    date: dateIn(link.beside) ?? dateIn(link.text.slice(-14)) ?? dateInAddress(link.url),
    unit: unitsBeside(link.beside),
    beside: link.beside,
    above: link.above,
  };
}

/** The unit that stands beside a link, in a column of its own. */
function unitsBeside(beside: string): string | null {
  for (const part of beside.split(' ')) {
    const unit = unitIn(part);
    if (unit) return unit;
  }
  return null;
}

/**
 * The entries of a page's list. Links that stand alike belong together; such a group is a list if most of it is dated, or if
 * reports are among it.
 */
export function rowsIn(
  page: ListPage,
  column: Column,
): { readonly main: Row[]; readonly all: Row[] } {
  const groups = new Map<string, Row[]>();
  for (const link of page.links) {
    if (!leads(link, page)) continue;
    const group = groups.get(link.list);
    if (group) group.push(rowOf(link));
    else groups.set(link.list, [rowOf(link)]);
  }
  let best = 0;
  let main: Row[] = [];
  const all: Row[] = [];
  for (const rows of groups.values()) {
    const own = once(rows);
    const judged = own.map((row) => judge(row, column).is);
    const named = judged.filter((is) => is === 'report').length;
    const found = judged.filter((is) => is !== 'other').length;
    const dated = own.filter(({ date }) => date !== null).length;
    if (found > 0) all.push(...own);
    // A list that has reports is the one that the page is about, however long those beside it are.
    const weight = named * 1000 + dated;
    if (weight > best && (named > 0 || dated * 2 >= own.length)) [best, main] = [weight, own];
  }
  return { main, all: once([...main, ...all]) };
}

/** Entries by their addresses, the first of each; of two that lead to one place, the one that says more. */
export function once(rows: readonly Row[]): Row[] {
  const known = new Map<string, Row>();
  for (const row of rows) {
    const before = known.get(row.url);
    if (!before || row.title.length > before.title.length) known.set(row.url, row);
  }
  return [...known.values()];
}

function leads(link: Link, page: ListPage): boolean {
  if (link.url === '' || isSite(link.url)) return false;
  const text = wholeTitle(link);
  if (text === '' || (isPaging(text) && kindOf(link.url) === 'page')) return false;
  if (withoutHash(link.url) === withoutHash(page.url)) return false;
  // Names of places that lead to other portals are a footer; their reports are dated, an article, or kept in a column there.
  return (
    hostOf(link.url) === hostOf(page.url) ||
    unitIn(text) === null ||
    dateIn(link.beside) !== null ||
    isArticle(link.url) ||
    isColumnPath(link.url)
  );
}

const withoutHash = (url: string): string => url.replace(/#.*$/, '');
