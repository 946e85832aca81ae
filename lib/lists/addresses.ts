import type { RecordKind } from './types';

const KINDS: readonly (readonly [RecordKind, RegExp])[] = [
  ['pdf', /\.(?:pdf|ofd)$/i],
  ['word', /\.(?:docx?|wps|rtf)$/i],
  ['excel', /\.(?:xlsx?|et|csv)$/i],
  ['archive', /\.(?:zip|rar|7z)$/i],
];

/** What an address leads to, by the name of its file. */
export function kindOf(url: string): RecordKind {
  const path = pathOf(url);
  return KINDS.find(([, pattern]) => pattern.test(path))?.[0] ?? 'page';
}

/** An address's path, decoded where it can be; empty for none. */
export function pathOf(url: string): string {
  const path = partsOf(url)?.pathname ?? '';
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Host of an address; empty for none. */
export const hostOf = (url: string): string => partsOf(url)?.host ?? '';

function partsOf(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}

/** A folder, or the page that a folder shows: where lists are, and some reports. */
const FOLDER =
  /(?:^|\/)(?:[a-z]+|(?:index|list|default|[a-z]{1,2}list|[a-z]+\/?)(?:_\d{1,3})?\.s?html?)?$/i;

/** Whether an address is that of a folder: what it leads to may be a list. */
export function isFolder(url: string): boolean {
  const { pathname = '', search = '' } = partsOf(url) ?? {};
  return search === '' && FOLDER.test(pathname) && pathname !== '/' && pathname !== '';
}

/** Whether it is that of an article or a file, by its number, its date or its ending. */
export const isArticle = (url: string): boolean =>
  kindOf(url) !== 'page' || (!isFolder(url) && /\d{3,}[^/]*$|\/t?20\d{4,6}[/_]/.test(pathOf(url)));

/** Whether an address lies below another one's folder. */
export const isBelow = (url: string, page: string): boolean =>
  hostOf(url) === hostOf(page) &&
  pathOf(url).startsWith(pathOf(page).replace(/[^/]*$/, '')) &&
  pathOf(page).lastIndexOf('/') > 0;

/** Whether it is a whole site's, as in links to the portals of others. */
export const isSite = (url: string): boolean =>
  /^\/(?:index\.s?html?)?$/.test(partsOf(url)?.pathname ?? '/') && !partsOf(url)?.search;

/** A folder that names the year reported on: `2024n78`, `2024nb`, `nb2017`, `2024nd`; not one of publication, `2024`. */
const YEAR_FOLDER =
  /\/(?:(20[0-4]\d)(?:n|nd|nb|ndbg|nian)[a-z]{0,4}\d{0,3}|[a-z]{2,8}_?(20[0-4]\d)n?)\//i;
/** A folder of files by the year in which they were put there. */
const PUBLISHED_FOLDER = /\/(20[0-4]\d)\/[^/]*\.[a-z]{3,4}$/i;

/** The year reported on, by an address's folders. */
export function yearInPath(url: string): number | null {
  const path = pathOf(url);
  const [, before, behind] = YEAR_FOLDER.exec(path) ?? [];
  if (before ?? behind) return Number(before ?? behind);
  const [, published] = (kindOf(url) !== 'page' && PUBLISHED_FOLDER.exec(path)) || [];
  return published ? Number(published) - 1 : null;
}

/** Folders that portals keep their reports in. */
const COLUMN =
  /(?:^|[/_])(?:(?:zf)?xxgk(?:gz)?nb|(?:zf)?(?:xx)?gknb|(?:xxgk|gk|zfxxgk(?:gz)?)?ndbg|annualreport)[a-z]{0,6}\d*(?:_\d+)?(?:[/#.]|$)/i;

/** Whether an address's folders say that reports are kept there. */
export const isColumnPath = (url: string): boolean => COLUMN.test(pathOf(url));
