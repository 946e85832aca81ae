import { hostOf, isBelow, isColumnPath, kindOf, yearInPath } from './addresses';
import { columnOf } from './column';
import { FAMILIES, PLAIN } from './families';
import { type Judged, judge } from './judge';
import { get, pagerOf } from './pager';
import { askedPages } from './pager-asked';
import { rowsIn } from './rows';
import { readListPage } from './seen';
import { framesOf, redirectOf, unpacked } from './shells';
import { isStore, type Parse, readStore } from './store';
import { isTold } from './told';
import type {
  Adapter,
  Column,
  ListPage,
  ListRead,
  ListRecord,
  PageRequest,
  Row,
  Sublist,
  YearBasis,
} from './types';
import { unitIn, yearIn } from './words';

/** The family of portals that a page is of. */
export const familyOf = (page: ListPage): Adapter =>
  FAMILIES.find(({ signs }) => isTold(page, signs)) ?? PLAIN;

/**
 * Requests for all pages of a list whose script asks an endpoint, once an answer told how many there are; none for others.
 */
export function morePages(
  page: ListPage,
  told: { readonly stated: number | null; readonly pages: number | null },
): readonly PageRequest[] {
  const { pager } = familyOf(page);
  return pager.kind === 'asked' ? askedPages(page, pager, told) : [];
}

/**
 * Reads one page of a list: its reports, what its pager says, and where it leads on.
 * @param parse for markup that a script keeps as text
 * @param around what the list says that led here, if one did
 */
export function readList(given: ListPage, parse: Parse, around?: Column): ListRead {
  const page = withUnpacked(given, parse);
  const adapter = familyOf(page);
  const column = columnOf(page, around);
  const pager = pagerOf(page, adapter);
  const stores = page.scripts.filter(isStore).map((text) => readStore(text, page.url, parse));
  const stored = stores.flatMap(({ rows }) => rows);
  const seen = rowsIn(page, column);
  const main = adapter.stored && stored.length > 0 ? stored : seen.main;
  const all = adapter.stored ? [...stored, ...seen.all] : seen.all;
  const next = stores.flatMap((store) => store.next ?? []);
  const others = pager.others.length > 0 || next.length === 0 ? pager.others : next.map(get);
  const { records, lists } = sorted(all, column, page.url);
  const stated = stores.find((store) => store.stated !== null)?.stated ?? pager.stated;
  const isEmpty = records.length + lists.length + others.length === 0;
  return {
    url: page.url,
    family: adapter.id,
    records,
    entries: [...new Set(main.map(({ url }) => url))],
    lists: isEmpty ? shells(page) : lists,
    others,
    pages: stores.find((store) => store.pages !== null)?.pages ?? pager.pages,
    stated,
    column,
    wants:
      others.length > 0 || !adapter.wants
        ? []
        : page.sources.filter((url) => adapter.wants?.test(url)),
  };
}

/** A page with the links that a script would put in. */
function withUnpacked(page: ListPage, parse: Parse): ListPage {
  const html = unpacked(page);
  if (html === '') return page;
  const { links, text } = readListPage(parse(`<!DOCTYPE html><body>${html}</body>`), page.url);
  return { ...page, links: [...page.links, ...links], text: `${page.text} ${text}` };
}

const shells = (page: ListPage): Sublist[] => {
  const url = redirectOf(page);
  return url ? [{ url, label: '', why: 'redirect' }] : framesOf(page);
};

/** A unit's folder is worth following where its reports are kept: departments are listed beside columns for other reasons, too. */
const isOwn = (url: string, from: string): boolean => isBelow(url, from) || isColumnPath(url);

/**
 * Entries as reports and as further lists; those that are neither are left out.
 * @param from the address of the page that they stand in
 */
export function sorted(
  rows: readonly Row[],
  column: Column,
  from: string,
): { readonly records: readonly ListRecord[]; readonly lists: readonly Sublist[] } {
  const records = new Map<string, ListRecord>();
  const lists = new Map<string, Sublist>();
  for (const row of rows) {
    const judged = judge(row, column);
    if (judged.is === 'report' && !records.has(row.url))
      records.set(row.url, recordOf(row, judged, column));
    else if (judged.is === 'list' && (judged.why !== 'unit' || isOwn(row.url, from)))
      lists.set(row.url, { url: row.url, label: row.title, why: judged.why });
  }
  return { records: [...records.values()], lists: [...lists.values()] };
}

function recordOf(row: Row, judged: Extract<Judged, { is: 'report' }>, column: Column): ListRecord {
  const { year, yearBy } = yearOf(row, judged.year, column);
  return {
    url: row.url,
    host: hostOf(row.url),
    title: row.title,
    unit: judged.unit ?? row.unit ?? unitIn(row.above) ?? column.unit,
    year,
    yearBy,
    date: row.date,
    kind: kindOf(row.url),
    by: judged.by,
  };
}

function yearOf(
  { above, beside, url, date }: Row,
  told: number | null,
  column: Column,
): { year: number | null; yearBy: YearBasis | null } {
  if (told) return { year: told, yearBy: 'title' };
  const headed = /年/.test(above) ? yearIn(above) : null;
  const ofHeading = headed ?? (/20\d\d年/.test(beside) ? yearIn(beside) : null);
  if (ofHeading) return { year: ofHeading, yearBy: 'heading' };
  if (column.year) return { year: column.year, yearBy: column.yearBy };
  const ofPath = yearInPath(url);
  if (ofPath) return { year: ofPath, yearBy: 'path' };
  // Reports come out from January to summer of the year behind; in December nobody can tell.
  const [year, month] = (date ?? '').split('-').map(Number);
  return year && month !== 12 ? { year: year - 1, yearBy: 'date' } : { year: null, yearBy: null };
}
