import { dateIn, dateOfTime } from '../dates';
import { sorted } from '../list';
import { get } from '../pager';
import { rowOf } from '../rows';
import { readListPage, resolved } from '../seen';
import { isStore, type Parse, readStore } from '../store';
import type { Column, ListRead, Row } from '../types';
import { unitIn } from '../words';
import { ofEpoint } from './epoint';
import { ofGkmlpt } from './gkmlpt';
import { ofHanwebUnit } from './hanweb-unit';
import type { Answered } from './shape';
import { ofTruecms } from './truecms';
import { ofUcapSearch } from './ucap-search';

/** How each family's endpoint answers in JSON. */
const SHAPES: Readonly<Record<string, (json: unknown) => Answered | null>> = {
  gkmlpt: ofGkmlpt,
  'ucap-search': ofUcapSearch,
  epoint: ofEpoint,
  'hanweb-unit': ofHanwebUnit,
  truecms: ofTruecms,
};

/** What is known of the page whose script would have asked. */
export interface Asking {
  readonly family: string;
  readonly column: Column;
  /** The address that answered. */
  readonly url: string;
  /** Parses markup as a browser would. */
  readonly parse: Parse;
}

/** What an answer says: a page of the list, but for what only the page itself knows. */
export type AnswerRead = Pick<
  ListRead,
  'url' | 'records' | 'entries' | 'lists' | 'others' | 'stated' | 'pages'
>;

/**
 * Reads what a family's endpoint answered: JSON, a call around it, a store, or markup.
 * @returns null where it is of another shape
 */
export function readAnswer(text: string, asking: Asking): AnswerRead | null {
  const shape = SHAPES[asking.family];
  const json = shape && jsonIn(text);
  const answered = shape && json !== undefined ? shape(json) : null;
  if (!answered) return shape && !isStore(text) ? null : ofMarkup(text, asking, null);
  if (answered.html !== undefined) return ofMarkup(answered.html, asking, answered.stated);
  const rows = answered.entries.flatMap((entry) => rowFrom(entry, asking.url));
  return made(rows, asking, answered.stated, null);
}

/** The JSON that a text is, with or without a call around it. */
function jsonIn(text: string): unknown {
  const isCall = /^[^([{"]*\(/.test(text);
  const bare = isCall ? text.slice(text.indexOf('(') + 1, text.lastIndexOf(')')) : text;
  try {
    return JSON.parse(bare);
  } catch {
    return undefined;
  }
}

function rowFrom({ url, title, date, unit }: Answered['entries'][number], base: string): Row[] {
  const address = resolved(url, base);
  if (address === '') return [];
  return [
    {
      url: address,
      title,
      date: typeof date === 'number' ? dateOfTime(date) : dateIn(date ?? ''),
      unit: unit ? unitIn(unit) : null,
      beside: '',
      above: '',
    },
  ];
}

function ofMarkup(html: string, asking: Asking, stated: number | null): AnswerRead {
  const { url, parse } = asking;
  if (isStore(html)) {
    const store = readStore(html, url, parse);
    return made(store.rows, asking, stated ?? store.stated, store.pages, store.next);
  }
  const { links } = readListPage(parse(`<!DOCTYPE html><body>${html}</body>`), url);
  const rows = links.filter((link) => link.url !== '').map(rowOf);
  const pages = /共 ?(\d{1,4}) ?页/.exec(html)?.[1];
  return made(rows, asking, stated, pages ? Number(pages) : null);
}

function made(
  rows: readonly Row[],
  { url, column }: Asking,
  stated: number | null,
  pages: number | null,
  next: string | null = null,
): AnswerRead {
  const entries = [...new Set(rows.map((row) => row.url))];
  return {
    url,
    ...sorted(rows, column, url),
    entries,
    others: next === null ? [] : [get(next)],
    stated,
    pages,
  };
}
