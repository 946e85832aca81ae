import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Column, type ListRead, readList, readListPage } from '../../../lib/lists';
import { parse } from '../support/page';

export { parse };

export const fixture = (name: string): string =>
  readFileSync(join(import.meta.dirname, 'portals', name), 'utf8');

/** Reads a fixture as the page at an address, with scripts that were fetched for it. */
export const listAt = (name: string, url: string, scripts: readonly string[] = []): ListRead =>
  listOf(fixture(name), url, scripts);

/** Reads a page of a list, with what the list that led to it says. */
export function listOf(
  html: string,
  url: string,
  scripts: readonly string[] = [],
  around?: Column,
): ListRead {
  const page = readListPage(parse(html), url);
  return readList({ ...page, scripts: [...page.scripts, ...scripts] }, parse, around);
}

/** A record as one line: year and how it is known, unit, date, kind. */
export const told = ({ records }: Pick<ListRead, 'records'>): string[] =>
  records.map(
    ({ year, yearBy, unit, date, kind }) => `${year} ${yearBy} ${unit} ${date ?? '-'} ${kind}`,
  );
