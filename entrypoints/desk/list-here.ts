import { pageShown } from '../../lib/browser/shown-page';
import { readList, readListPage } from '../../lib/lists';

/** Fewer reports than this are opened one by one. */
const FEWEST = 5;

/** A list of reports: where it is, and how many its first page names. */
export interface ListHere {
  readonly url: string;
  readonly count: number;
}

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** Whether a tab shows a list of reports. Read only when somebody asks what is there: no page pays for it. */
export async function listIn(tabId: number): Promise<ListHere | null> {
  const page = await pageShown(tabId);
  if (!page || !/^https?:/.test(page.url)) return null;
  const { records } = readList(readListPage(parse(page.html), page.url), parse);
  return records.length < FEWEST ? null : { url: page.url, count: records.length };
}
