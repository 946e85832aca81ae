/** Lists whose pages are pages: a script or plain links lead from one to the next. */
import { htmlOf } from '../place';
import { around, COLUMN, type Family, listPage, pagesOf } from './types';

/** A call writes the pager; twelve pages of a few entries. */
export const TRS: Family = {
  id: 'trs',
  document: (at) => `${COLUMN}202501/t20250117_${10_000 + at}`,
  ending: '.html',
  list: (hosts, host, entries) => {
    const pages = pagesOf(entries, Math.ceil(entries.length / 12));
    pages.forEach((page, at) => {
      const call = `<script>createPageHTML(${pages.length}, ${at}, "index", "html");</script>`;
      const path = `${COLUMN}${at === 0 ? 'index' : `index_${at}`}.html`;
      hosts.on(host, path, htmlOf(listPage(page, call)));
    });
    return `${COLUMN}index.html`;
  },
};

export const UCAP: Family = {
  id: 'ucap',
  document: (at) => `/gknb/202501/${(0x3f0a17 + at * 7919).toString(16)}`,
  ending: '.shtml',
  list: (hosts, host, entries) => {
    const pages = pagesOf(entries, 12);
    pages.forEach((page, at) => {
      const call = `<div id="page_div"></div><script>createPageHTML('page_div',${pages.length}, ${at + 1},'list','shtml',${entries.length});</script>`;
      const path = `/gknb/${at === 0 ? 'list' : `list_${at + 1}`}.shtml`;
      hosts.on(host, path, htmlOf(listPage(page, call)));
    });
    return '/gknb/list.shtml';
  },
};

/** Numbers run down: the last page is 1. */
export const VSB: Family = {
  id: 'vsb',
  document: (at) => `/info/1042/${5000 + at}`,
  ending: '.htm',
  list: (hosts, host, entries) => {
    const pages = pagesOf(entries, 7);
    const { length } = pages;
    const addressOf = (at: number) => (at === 0 ? '/xxgknb.htm' : `/xxgknb/${length - at}.htm`);
    pages.forEach((page, at) => {
      const next = at + 1 < length ? `<a href="${addressOf(at + 1)}">下页</a>` : '下页';
      const pager = `<div class="pb_sys_common pb_sys_style1"><span class="p_t">共${entries.length}条</span> ${next} <span class="p_t">${at + 1}/${length}</span></div>`;
      hosts.on(host, addressOf(at), htmlOf(listPage(page, pager)));
    });
    return '/xxgknb.htm';
  },
};

/** A list put together when asked, behind a script that leads there. */
export const VSB_DYNAMIC: Family = {
  id: 'vsb-dynamic',
  document: (at) => `/xxgk/content/${7000 + at}`,
  ending: '.jsp',
  list: (hosts, host, entries) => {
    const pages = pagesOf(entries, 7);
    const query = 'urltype=tree.TreeTempUrl&wbtreeid=1010';
    hosts.on(host, '/xxgk/list.jsp', ({ url }) => {
      const at = Number(url.searchParams.get('PAGENUM') ?? 1);
      const next = `<a href="list.jsp?totalpage=${pages.length}&PAGENUM=${Math.min(at + 1, pages.length)}&${query}">下页</a>`;
      return htmlOf(listPage(pages[at - 1] ?? [], next));
    });
    const script = `<script>location.replace("/xxgk/list.jsp?${query}");</script>`;
    hosts.on(host, `${COLUMN}index.html`, htmlOf(`<html><head>${script}</head></html>`));
    return `${COLUMN}index.html`;
  },
};

/** Links are answered by a script, their address stands beside. */
export const EPORTAL: Family = {
  id: 'eportal',
  document: (at) => `/zfxxgknb/144957/${5_230_000 + at}/index`,
  ending: '.html',
  list: (hosts, host, entries) => {
    const pages = pagesOf(entries, 6);
    const addressOf = (at: number) =>
      `/zfxxgknb/144957/${at === 0 ? 'index' : `21892-${at + 1}`}.html`;
    pages.forEach((page, at) => {
      const rows = page.map(
        ({ url, title, date }) =>
          `<tr><td><font><a href="${url}" title="${title}" istitle="true">${title}</a></font><span class="hui12">${date}</span></td></tr>`,
      );
      const next = addressOf(Math.min(at + 1, pages.length - 1)).replace('index', '21892-1');
      const pager = `<a onclick="queryArticleByCondition(this,'${next}')" tagname="${next}">下一页</a><input type="hidden" name="article_paging_list_hidden" moduleid="21892" totalpage="${pages.length}">`;
      hosts.on(host, addressOf(at), htmlOf(around(`<table>${rows.join('')}</table>${pager}`)));
    });
    return addressOf(0);
  },
};

/** A catalogue with the page's number in the address, within a frame. */
export const LONGSUN: Family = {
  id: 'longsun',
  document: (at) => `/public/13771/${88_120_000 + at}`,
  ending: '.html',
  list: (hosts, host, entries) => {
    const pages = pagesOf(entries, 9);
    const query = (at: number) => `type=4&amp;action=list&amp;catId=7006411&amp;pageIndex=${at}`;
    hosts.on(host, '/public/column/13771', ({ url }) => {
      const at = Number(url.searchParams.get('pageIndex') ?? 1);
      const next = `<a href="/public/column/13771?${query(Math.min(at + 1, pages.length))}">下一页</a>`;
      const told = `共 ${entries.length} 条 当前 ${at}/${pages.length} 页`;
      return htmlOf(listPage(pages[at - 1] ?? [], `<div class="page">${told} ${next}</div>`));
    });
    const frame = `<iframe src="/public/column/13771?${query(1)}"></iframe>`;
    hosts.on(host, `${COLUMN}index.html`, htmlOf(around(frame)));
    return `${COLUMN}index.html`;
  },
};

/** The pager is packed for a script to put in. */
export const PACKED: Family = {
  id: 'shell',
  document: (at) => `/policies/nb/${5500 + at}`,
  ending: '.html',
  list: (hosts, host, entries) => {
    const pages = pagesOf(entries, 6);
    pages.forEach((page, at) => {
      const links = pages.map(
        (_, i) => `<a href="${COLUMN}${i ? `list_${i}` : 'index'}.html">${i + 1}</a>`,
      );
      const code = Buffer.from(encodeURIComponent(links.join(''))).toString('base64');
      const pager = `<div id="pages">${code}</div><script>var box = document.getElementById("pages"); box.innerHTML = decodeURIComponent(window.atob(box.innerText));</script>`;
      hosts.on(host, `${COLUMN}${at ? `list_${at}` : 'index'}.html`, htmlOf(listPage(page, pager)));
    });
    return `${COLUMN}index.html`;
  },
};

/** Year, level, unit: the entries are bare names. */
export const TREE: Family = {
  id: 'tree',
  document: (at) => `/qzwk/${1_190_000 + at}/index`,
  ending: '.shtml',
  list: (hosts, host, entries) => {
    const folder = (label: string, path: string) => `<li><a href="${path}">${label}</a></li>`;
    const year = `${COLUMN}2024n78/`;
    const half = Math.ceil(entries.length / 2);
    const levels = [entries.slice(0, half), entries.slice(half)];
    const years = [folder('2024年', '2024n78/index.shtml'), folder('2023年', '2023n5/index.shtml')];
    hosts.on(host, `${COLUMN}index.shtml`, htmlOf(around(`<ul>${years.join('')}</ul>`)));
    hosts.on(host, `${COLUMN}2023n5/index.shtml`, htmlOf(around('<p>暂无内容</p>')));
    const names = [folder('区政府部门', 'bm/index.shtml'), folder('直属单位', 'zs/index.shtml')];
    hosts.on(host, `${year}index.shtml`, htmlOf(around(`<ul>${names.join('')}</ul>`)));
    ['bm', 'zs'].forEach((level, at) => {
      const units = levels[at]?.map(({ unit, url }) => folder(unit, url)) ?? [];
      hosts.on(host, `${year}${level}/index.shtml`, htmlOf(around(`<ul>${units.join('')}</ul>`)));
    });
    return `${COLUMN}index.shtml`;
  },
};
