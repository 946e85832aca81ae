import type { Hosts } from '../place';

/** What a list names: a report, or something that is none. */
export interface Entry {
  /** As the list writes it: from the root, or whole where it leads elsewhere. */
  readonly url: string;
  readonly title: string;
  /** Whose it is, for lists that name nothing else. */
  readonly unit: string;
  readonly date: string;
}

/** A family of portals: where its documents are, and how it lists them. */
export interface Family {
  readonly id: string;
  /** The nth document's address, from the root, without an ending. */
  readonly document: (at: number) => string;
  /** What its addresses end in. */
  readonly ending: string;
  /** Serves the list; returns where it begins, from the root. */
  readonly list: (hosts: Hosts, host: string, entries: readonly Entry[]) => string;
}

/** Where most portals keep these reports. */
export const COLUMN = '/zwgk/zfxxgknb/';

export const pagesOf = (entries: readonly Entry[], size: number): (readonly Entry[])[] =>
  Array.from({ length: Math.ceil(entries.length / size) }, (_, at) =>
    entries.slice(at * size, (at + 1) * size),
  );

/** An entry as most lists print it, its title cut. */
export const item = ({ url, title, date }: Entry): string =>
  `<li><a href="${url}" title="${title}">${title.slice(0, 16)}…</a><span>${date}</span></li>`;

/** A list's page. @param behind what follows the entries: a pager, scripts */
export const listPage = (entries: readonly Entry[], behind = '', head = ''): string =>
  around(`<ul class="list">${entries.map(item).join('\n')}</ul>${behind}`, head);

/** What stands around every list. */
export const around = (body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>政府信息公开年报</title>${head}</head><body>
<div class="nav"><a href="/">首页</a> <a href="/zwgk/zfxxgkzn/">政府信息公开指南</a></div>
<div class="crumb">当前位置：<a href="/">首页</a> &gt; 政府信息公开年报</div>
${body}
</body></html>`;
