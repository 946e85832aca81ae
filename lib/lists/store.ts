import { rowOf } from './rows';
import { readListPage, resolved } from './seen';
import type { Row } from './types';

/** Parses markup as a browser would, without running it or loading what it names. */
export type Parse = (html: string) => Document;

/** What a store holds: entries as markup, in a script or an answer. */
export interface Store {
  readonly rows: readonly Row[];
  readonly next: string | null;
  readonly stated: number | null;
  readonly pages: number | null;
}

const number = (name: string, text: string): number | null => {
  const digits = new RegExp(`<${name}>(?:<!\\[CDATA\\[)?(\\d{1,6})`).exec(text)?.[1];
  return digits === undefined ? null : Number(digits);
};

/** Whether a text is a store. */
export const isStore = (text: string): boolean => /<datastore>/.test(text);

/** What the first marked section of a text holds. Portals' stores are no XML that a parser would take. */
function cdataIn(text: string): string {
  const start = text.indexOf(OPEN);
  const end = text.indexOf(']]>', start);
  return start < 0 || end < 0 ? '' : text.slice(start + OPEN.length, end);
}

const OPEN = '<![CDATA[';

/** Reads a store's text. */
export function readStore(text: string, url: string, parse: Parse): Store {
  const markup = text.split('<record>').slice(1).map(cdataIn);
  // Rows of a table need one around them, or the parser drops their tags.
  const html = markup
    .map((each) =>
      /^<t[rd]/i.test(each.trimStart()) ? `<table>${each}</table>` : `<div>${each}</div>`,
    )
    .join('\n');
  const links = readListPage(parse(`<!DOCTYPE html><body>${html}</body>`), url).links;
  const next = /href *= *["']([^"']+)/.exec(cdataIn(text.split('<nextgroup>', 2)[1] ?? ''))?.[1];
  return {
    rows: links.filter((link) => link.url !== '').map(rowOf),
    next: (next && resolved(next.replaceAll('&amp;', '&'), url)) || null,
    stated: number('totalrecord', text),
    pages: number('totalpage', text),
  };
}
