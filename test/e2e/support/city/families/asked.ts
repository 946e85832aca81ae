/** Lists whose pages a script asks an endpoint for. */
import { type Asked, HTML, htmlOf, JSON_TYPE, toOwnScripts } from '../place';
import { around, COLUMN, type Entry, type Family, item, pagesOf } from './types';

const json = (value: unknown) => ({ headers: JSON_TYPE, body: JSON.stringify(value) });
const parameter = ({ url }: Asked, name: string) => url.searchParams.get(name) ?? '';
const store = (entries: readonly Entry[], total: number, next = '') =>
  `<datastore>${next}<totalrecord>${total}</totalrecord><recordset>${entries
    .map((entry) => `<record><![CDATA[${item(entry)}]]></record>`)
    .join('')}</recordset></datastore>`;
const ART = (at: number) => `/art/2025/1/17/art_88012_${20_000 + at}`;

export const GKMLPT: Family = {
  id: 'gkmlpt',
  document: (at) => `/gkmlpt/content/4/4500/post_${4_500_000 + at}`,
  ending: '.html',
  list: (hosts, host, entries) => {
    const script = '<script>var _CONFIG = { SID: "175", LANG: "cn", TREE: [] };</script>';
    hosts.on(host, '/gkmlpt/annualreport', htmlOf(around(`<div id="app"></div>${script}`)));
    hosts.on(host, '/gkmlpt/api/all/2629', (asked) => {
      const at = Number(parameter(asked, 'page'));
      if (parameter(asked, 'sid') !== '175') return undefined;
      return json({
        total: entries.length,
        articles: (pagesOf(entries, 100)[at - 1] ?? []).map(({ url, title, date }) => ({
          title,
          url,
          date: Date.parse(`${date}T09:00+08:00`) / 1000,
        })),
      });
    });
    return '/gkmlpt/annualreport#2629';
  },
};

export const UCAP_SEARCH: Family = {
  id: 'ucap-search',
  document: (at) => `/c100241/202501/${(0x77d0aa + at * 6151).toString(16)}`,
  ending: '.shtml',
  list: (hosts, host, entries) => {
    const path = '/common/search/0b9694580ad74929979e1981b8c534f0';
    const script = `<script>$.get("${path}?_isAgg=true&_isJson=true&_pageSize=20&_template=index&page=1");</script>`;
    hosts.on(host, `${COLUMN}index.html`, htmlOf(around(`<div id="box"></div>${script}`)));
    hosts.on(
      host,
      path,
      toOwnScripts((asked) => {
        const page = pagesOf(entries, Number(parameter(asked, '_pageSize')));
        const results = page[Number(parameter(asked, 'page')) - 1] ?? [];
        return json({
          data: {
            total: String(entries.length),
            results: results.map(({ title, url, date }) => ({
              title,
              url,
              publishedTimeStr: `${date} 17:18:49`,
            })),
          },
        });
      }),
    );
    return `${COLUMN}index.html`;
  },
};

/** Its site's id is in a script of its own, its list where another script leads. */
export const EPOINT: Family = {
  id: 'epoint',
  document: (at) => `/003/003001/20250117/${910_000 + at}`,
  ending: '.html',
  list: (hosts, host, entries) => {
    const page = '/dynamic/zwgk/govInfoPub.html';
    const lead = `<html><head><meta http-equiv="refresh" content="0;url=${page}?categorynum=003001003"></head></html>`;
    hosts.on(host, `${COLUMN}index.html`, htmlOf(lead));
    const script = '<script src="/js/webBuilderCommon.js"></script>';
    hosts.on(host, page, htmlOf(around('<div class="ewb-list"></div>', script)));
    const site = '7eb5f7f1-9041-43ad-8e13-8fcb82ea831a';
    hosts.on(host, '/js/webBuilderCommon.js', {
      headers: { 'content-type': 'application/javascript' },
      body: `var siteInfo = {"projectName":"/EWB-FRONT","siteGuid":"${site}"};`,
    });
    hosts.on(
      host,
      '/EWB-FRONT/rest/lightfrontaction/getgovinfolist',
      toOwnScripts(({ method, body }) => {
        const asked = method === 'POST' ? JSON.parse(body) : {};
        if (asked.siteGuid !== site || asked.categorynum !== '003001003') return undefined;
        const shown = pagesOf(entries, asked.pageSize)[asked.pageIndex] ?? [];
        return json({
          custom: {
            total: entries.length,
            data: shown.map(({ url, title, date }) => ({
              infourl: url,
              realtitle: title,
              title: `${title.slice(0, 14)}…`,
              infodate: date,
            })),
          },
        });
      }),
    );
    return `${COLUMN}index.html`;
  },
};

export const TRUECMS: Family = {
  id: 'truecms',
  document: (at) => `/zfxxgknb/content/${6000 + at}`,
  ending: '.html',
  list: (hosts, host, entries) => {
    const column = '6b1c22d0-7f4e-4f6d-9a77-0c8e1d2a3b4c';
    const path = '/truecms/messageController/getMessage.do';
    const script = `<script>$.getJSON("${path}?startrecord=1&endrecord=10&perpage=10&columnId=${column}&callback=?", show);</script>`;
    hosts.on(host, `${COLUMN}index.html`, htmlOf(around(`<ul id="list"></ul>${script}`)));
    hosts.on(
      host,
      path,
      toOwnScripts((asked) => {
        const [from, to] = ['startrecord', 'endrecord'].map((name) =>
          Number(parameter(asked, name)),
        );
        const result = store(entries.slice((from ?? 1) - 1, to), entries.length);
        return {
          headers: HTML,
          body: `${parameter(asked, 'callback')}(${JSON.stringify({ result })});`,
        };
      }),
    );
    return `${COLUMN}index.html`;
  },
};

/** The list is text in a script, in groups; a refresh leads there. */
export const HANWEB_STORE: Family = {
  id: 'hanweb-store',
  document: ART,
  ending: '.html',
  list: (hosts, host, entries) => {
    const groups = pagesOf(entries, 8);
    const proxy = '/module/web/jpage/dataproxy.jsp';
    const group = (at: number) => {
      const href = `${proxy}?page=${at + 1}&webid=31&columnid=88012&unitid=5520`;
      const next =
        at + 1 < groups.length ? `<nextgroup><![CDATA[<a href="${href}"></a>]]></nextgroup>` : '';
      return store(groups[at] ?? [], entries.length, next);
    };
    const lead = '<meta http-equiv="refresh" content="0; url=/col/col88012/index.html">';
    hosts.on(host, `${COLUMN}index.html`, htmlOf(`<html><head>${lead}</head></html>`));
    const script = `<div id="5520"><script type="text/xml">${group(0)}</script></div>`;
    hosts.on(host, '/col/col88012/index.html', htmlOf(around(script)));
    hosts.on(host, proxy, (asked) => ({
      headers: HTML,
      body: group(Number(parameter(asked, 'page'))),
    }));
    return `${COLUMN}index.html`;
  },
};

/** A unit of the page is built by a gateway. */
export const HANWEB_UNIT: Family = {
  id: 'hanweb-unit',
  document: ART,
  ending: '.html',
  list: (hosts, host, entries) => {
    const path = '/api-gateway/jpaas-publish-server/front/page/build/unit';
    const data =
      "{'webId':'3185','pageId':'1229565788','parseType':'bulidstatic','pageType':'column','tagId':'信息列表','tplSetId':'o0YcVHHq5vWt'}";
    hosts.on(
      host,
      `${COLUMN}index.html`,
      htmlOf(around(`<div id="u1" url="${path}" queryData="${data}"></div>`)),
    );
    hosts.on(
      host,
      path,
      toOwnScripts((asked) => {
        if (parameter(asked, 'tagId') !== '信息列表') return undefined;
        const { pageNo, pageSize } = JSON.parse(parameter(asked, 'paramJson'));
        const items = (pagesOf(entries, pageSize)[pageNo - 1] ?? []).map(item).join('');
        const html = `<ul>${items}</ul><div class="pagination" rows="${pageSize}" count="${entries.length}"></div>`;
        return json({ success: true, data: { html } });
      }),
    );
    return `${COLUMN}index.html`;
  },
};

/** A form is posted for each page of the catalogue. */
export const HANWEB_SEARCH: Family = {
  id: 'hanweb-search',
  document: ART,
  ending: '.html',
  list: (hosts, host, entries) => {
    const script =
      '<script>var infotypeId = "A0212"; var jdid = 3096; var area = "002482429"; var divid = "div1229498488"; $.post("/module/xxgk/search.jsp", {});</script>';
    hosts.on(
      host,
      `${COLUMN}index.html`,
      htmlOf(around(`<div id="div1229498488"></div>${script}`)),
    );
    hosts.on(
      host,
      '/module/xxgk/search.jsp',
      toOwnScripts(({ method, body }) => {
        const form = new URLSearchParams(body);
        if (method !== 'POST' || form.get('infotypeId') !== 'A0212') return undefined;
        const pages = pagesOf(entries, 15);
        const items = (pages[Number(form.get('currpage')) - 1] ?? []).map(item).join('');
        return { headers: HTML, body: `<ul>${items}</ul><span>共${pages.length}页</span>` };
      }),
    );
    return `${COLUMN}index.html`;
  },
};
