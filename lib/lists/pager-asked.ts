import { resolved } from './seen';
import { filled, toldBy } from './told';
import type { Asked, ListPage, PageRequest } from './types';

/** As many pages as are asked for where nothing says how many there are: the answer to the first says so. */
const UNTOLD = 1;
const MOST = 500;

/** Requests for the pages of a list that a script asks for; none where a value for them is missing. */
export function askedPages(
  page: ListPage,
  asked: Asked,
  { pages, stated }: { readonly pages: number | null; readonly stated: number | null },
): PageRequest[] {
  const values: Record<string, string> = {};
  for (const [name, signs] of Object.entries(asked.takes)) {
    const value = toldBy(page, signs);
    if (value === null && !asked.optional?.includes(name)) return [];
    values[name] = value ?? '';
  }
  const last = pages ?? (stated === null ? UNTOLD : Math.ceil(stated / asked.size));
  const requests = [];
  for (let at = asked.since; at <= Math.min(Math.max(last, UNTOLD), MOST); at++)
    requests.push(requestFor(page, asked, values, at));
  return requests.flatMap((request) => request ?? []);
}

function requestFor(
  page: ListPage,
  { method, url, body, type, size, within, plain, parameters = {} }: Asked,
  values: Readonly<Record<string, string>>,
  at: number,
): PageRequest | null {
  const numbers = { page: at, before: at - 1, start: (at - 1) * size + 1, end: at * size, size };
  const all: Record<string, string | number> = { ...values, ...numbers };
  for (const [name, template] of Object.entries(parameters)) all[name] = filled(template, numbers);
  const encoded = (value: string, name: string) =>
    plain?.includes(name) ? value : encodeURIComponent(value);
  const address = resolved(filled(url, all, encoded), page.url);
  if (address === '') return null;
  if (body === undefined) return { method, url: address, within };
  const isJson = type === 'application/json';
  const as = isJson ? (value: string) => JSON.stringify(value).slice(1, -1) : encodeURIComponent;
  return { method, url: address, body: filled(body, all, as), ...(type && { type }), within };
}
