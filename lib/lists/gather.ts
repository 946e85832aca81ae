import { hostOf } from './addresses';
import { readAnswer } from './answers';
import { columnUnder } from './column';
import { type Found, foundOf } from './found';
import { familyOf, morePages, readList } from './list';
import type { Parse } from './store';
import type { Column, ListPage, ListRead, ListRecord, PageRequest, Sublist } from './types';

/** What a list is gathered with: given from outside, who also sees to it that nobody is asked too often. */
export interface GatherHands {
  /** Asks for a page and reads it; null where there is none, for whatever reason. */
  readonly page: (request: PageRequest) => Promise<ListPage | null>;
  /**
   * Asks for what a portal's script would, or for a script; null where nothing came.
   * @param from address of the list's page whose script it is: one list leads to those of other portals
   */
  readonly text: (request: PageRequest, from: string) => Promise<string | null>;
  /** Parses markup as a browser would. */
  readonly parse: Parse;
  /** Told after each page how many records there are so far. */
  readonly progress?: (records: number) => void;
  readonly stop?: AbortSignal;
}

/** One of the lists that were read on the way. */
export interface GatheredList {
  readonly url: string;
  readonly label: string;
  readonly family: string;
  readonly found: Found;
}

/** A list with all its pages and all that it leads to. */
export interface Gathered {
  /** Each address once, in the order in which they were found. */
  readonly records: readonly ListRecord[];
  readonly lists: readonly GatheredList[];
  /** Addresses of pages that did not come. */
  readonly failed: readonly string[];
  /** It was ended before all was read: there was too much of it, or it was stopped. */
  readonly isCut: boolean;
}

/** Folders lead from year to level to unit, with frames in between; deeper is a labyrinth. */
const DEEPEST = 5;
const MOST_PAGES = 1000;

/** Follows a list to its last page and into all lists that it leads to. */
export async function gatherList(url: string, hands: GatherHands): Promise<Gathered> {
  const gathering = new Gathering(hands);
  await gathering.list({ url, label: '', why: 'redirect' }, undefined, 0);
  return gathering.come();
}

type Read = Pick<ListRead, 'url' | 'records' | 'entries' | 'lists' | 'others' | 'stated' | 'pages'>;

class Gathering {
  readonly #records = new Map<string, ListRecord>();
  readonly #lists: GatheredList[] = [];
  readonly #failed: string[] = [];
  readonly #asked = new Set<string>();
  #isCut = false;

  constructor(private readonly hands: GatherHands) {}

  come(): Gathered {
    return {
      records: [...this.#records.values()],
      lists: this.#lists,
      failed: this.#failed,
      isCut: this.#isCut,
    };
  }

  async list(from: Sublist, around: Column | undefined, depth: number): Promise<void> {
    const request = { method: 'GET', url: from.url, within: 'anywhere' } as const;
    const page = this.#mayAsk(request) ? await this.#come(request, this.hands.page(request)) : null;
    if (!page) return;
    const whole = await this.#withScripts(page, around);
    const first = readList(whole, this.hands.parse, around);
    this.#asked.add(keyOf({ ...request, url: whole.url }));
    const reads: Read[] = [first];
    this.#add(first);
    const sublists = [...first.lists];
    const pages = this.#pagesOf(whole, first);
    for await (const read of pages) {
      reads.push(read);
      sublists.push(...read.lists);
    }
    const isBare = reads.every(({ records, lists }) => records.length + lists.length === 0);
    if (isBare && !isEmpty(whole) && (from.why === 'unit' || from.why === 'year') && around)
      this.#itself(from, around);
    if (first.entries.length > 0 || first.others.length > 0)
      this.#lists.push({
        url: from.url,
        label: from.label,
        family: first.family,
        found: foundOf(reads),
      });
    for (const sublist of sublists) {
      if (depth < DEEPEST) await this.list(sublist, columnUnder(first.column, sublist), depth + 1);
      else this.#isCut = true;
    }
  }

  /** The page with the scripts that its family keeps apart. */
  async #withScripts(page: ListPage, around: Column | undefined): Promise<ListPage> {
    const { wants } = readList(page, this.hands.parse, around);
    const scripts: string[] = [];
    for (const url of wants) {
      const request = { method: 'GET', url, within: 'anywhere' } as const;
      const text = this.#mayAsk(request)
        ? await this.#come(request, this.hands.text(request, page.url))
        : null;
      if (text) scripts.push(text);
    }
    return scripts.length > 0 ? { ...page, scripts: [...page.scripts, ...scripts] } : page;
  }

  /** All other pages of a list, as each leads to the next. */
  async *#pagesOf(page: ListPage, first: ListRead): AsyncIterable<Read> {
    const asks = familyOf(page).pager.kind === 'asked';
    const todo = [...first.others];
    const entries = new Set(first.entries);
    for (let request = todo.shift(); request; request = todo.shift()) {
      if (!this.#mayAsk(request)) continue;
      const read = asks ? await this.#answer(request, first) : await this.#page(request, first);
      if (!read) continue;
      const isNew = read.entries.some((url) => !entries.has(url));
      for (const url of read.entries) entries.add(url);
      this.#add(read);
      yield read;
      // A portal that has no such page shows the first one again, and would do so for ever.
      if (isNew) todo.push(...read.others, ...(asks ? morePages(page, read) : []));
    }
  }

  async #page(request: PageRequest, first: ListRead): Promise<Read | null> {
    const page = await this.#come(request, this.hands.page(request));
    return page && readList(page, this.hands.parse, first.column);
  }

  async #answer(
    request: PageRequest,
    { family, column, url: from }: ListRead,
  ): Promise<Read | null> {
    const text = await this.#come(request, this.hands.text(request, from));
    if (text === null) return null;
    const read = readAnswer(text, { family, column, url: request.url, parse: this.hands.parse });
    if (!read) this.#failed.push(request.url);
    return read;
  }

  async #come<T>({ url }: PageRequest, coming: Promise<T | null>): Promise<T | null> {
    const came = await coming;
    if (came === null) this.#failed.push(url);
    return came;
  }

  #mayAsk(request: PageRequest): boolean {
    const key = keyOf(request);
    if (this.#asked.has(key)) return false;
    if (this.hands.stop?.aborted || this.#asked.size >= MOST_PAGES) {
      this.#isCut = true;
      return false;
    }
    this.#asked.add(key);
    return true;
  }

  #add({ records }: Pick<Read, 'records'>): void {
    for (const record of records)
      if (!this.#records.has(record.url)) this.#records.set(record.url, record);
    this.hands.progress?.(this.#records.size);
  }

  /** A folder that holds no list may be the report. */
  #itself({ url, label }: Sublist, { unit, year, yearBy }: Column): void {
    const record = { url, host: hostOf(url), title: label, unit, year, yearBy, date: null };
    this.#add({ records: [{ ...record, kind: 'page', by: 'column' }] });
  }
}

const SAYS_EMPTY =
  /(?:暂无|没有|尚无|未找到)(?:任何|相关|符合条件的)*(?:内容|信息|数据|文章|记录|文件)/;
/** More letters than a list has that says of itself that it is empty, menus and all. */
const EMPTY = 1500;

const isEmpty = ({ text }: ListPage): boolean => text.length < EMPTY && SAYS_EMPTY.test(text);

/** Two requests that ask for one thing have one key. */
const keyOf = ({ method, url, body = '' }: PageRequest): string => `${method} ${url} ${body}`;
