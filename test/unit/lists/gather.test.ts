// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { type Gathered, gatherList, type PageRequest, readListPage } from '../../../lib/lists';
import { fixture, parse } from './kit';

const HOST = 'http://www.qinglan.example.gov.cn';

/** A portal that has these, by address without the host; `POST /x body` for what is posted. */
async function gather(
  start: string,
  has: Readonly<Record<string, string>>,
  asked: string[] = [],
): Promise<Gathered> {
  const answer = async ({ method, url, body = '' }: PageRequest): Promise<string | null> => {
    const path = url.replace(HOST, '');
    asked.push(path);
    const key = method === 'GET' ? path : `POST ${path} ${body}`;
    return has[key] ?? null;
  };
  return gatherList(`${HOST}${start}`, {
    page: async (request) => {
      const html = await answer(request);
      return html === null ? null : readListPage(parse(html), request.url);
    },
    text: answer,
    parse,
  });
}

const title = (at: number): string =>
  `第${'一二三四五六七八九'[at] ?? at}区数据局2023年政府信息公开工作年度报告`;
const item = (at: number): string =>
  `<li><a href="/art/2024/1/${at + 1}.html">${title(at)}</a><span>2024-01-2${at % 10}</span></li>`;
const list = (from: number, to: number, more = ''): string =>
  `<title>政府信息公开年报</title><ul>${Array.from({ length: to - from }, (_, i) => item(from + i)).join('')}</ul>${more}`;
const urls = ({ records }: Gathered): string[] => records.map(({ url }) => url.replace(HOST, ''));
const all = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => `/art/2024/1/${i + 1}.html`);

describe('a list over several pages', () => {
  test('a call writes the pager; each page once', async () => {
    const call = (current: number) =>
      `<script>createPageHTML(3, ${current}, "index", "html");</script>`;
    const asked: string[] = [];
    const come = await gather(
      '/nb/index.html',
      {
        '/nb/index.html': list(0, 2, call(0)),
        '/nb/index_1.html': list(2, 4, call(1)),
        '/nb/index_2.html': list(4, 5, call(2)),
      },
      asked,
    );
    expect(urls(come)).toEqual(all(5));
    expect(asked).toEqual(['/nb/index.html', '/nb/index_1.html', '/nb/index_2.html']);
    expect(come).toMatchObject({
      failed: [],
      isCut: false,
      lists: [{ family: 'trs', found: { state: 'untold', found: 5 } }],
    });
  });

  test('a page that does not come is told, and the list is incomplete', async () => {
    const call = "<script>createPageHTML('page',2,1,'list','shtml',4);</script>";
    const come = await gather('/nb/list.shtml', { '/nb/list.shtml': list(0, 3, call) });
    expect(come.failed).toEqual([`${HOST}/nb/list_2.shtml`]);
    expect(come.lists[0]?.found).toEqual({
      state: 'incomplete',
      of: 'entries',
      found: 3,
      stated: 4,
    });
  });

  test('numbers run down', async () => {
    const pager = (next: string) =>
      `<div class="pb_sys_common">共5条 <a href="${next}">下页</a> 1/3</div>`;
    const come = await gather('/nb.htm', {
      '/nb.htm': list(0, 2, pager('nb/2.htm')),
      '/nb/2.htm': list(2, 4, pager('1.htm')),
      '/nb/1.htm': list(4, 5),
    });
    expect(urls(come)).toEqual(all(5));
    expect(come.lists[0]?.found).toEqual({ state: 'complete', found: 5, stated: 5 });
  });

  test('a portal that shows its first page for every number is not followed for ever', async () => {
    const asked: string[] = [];
    const next = (at: number) => `<a href="/nb/list.html?page=${at}">下一页</a>`;
    const has = Object.fromEntries(
      Array.from({ length: 50 }, (_, at) => [`/nb/list.html?page=${at}`, list(0, 2, next(at + 1))]),
    );
    const come = await gather(
      '/nb/list.html',
      { ...has, '/nb/list.html': list(0, 2, next(1)) },
      asked,
    );
    expect(urls(come)).toEqual(all(2));
    expect(asked).toEqual(['/nb/list.html', '/nb/list.html?page=1']);
  });

  test('plain links, one to the next', async () => {
    const next = (at: number) => `<a href="list_${at}.html">下一页</a>`;
    const come = await gather('/nb/list_1.html', {
      '/nb/list_1.html': list(0, 1, next(2)),
      '/nb/list_2.html': list(1, 2, next(3)),
      '/nb/list_3.html': list(2, 3),
    });
    expect(urls(come)).toEqual(all(3));
  });
});

describe('a list that a script asks for', () => {
  const articles = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => ({
      title: title(from + i),
      url: `/art/2024/1/${from + i + 1}.html`,
    }));

  test('as many pages as the first answer tells', async () => {
    const page = (from: number, to: number) =>
      JSON.stringify({ total: 103, articles: articles(from, to) });
    const come = await gather('/gkmlpt/annualreport#2629', {
      '/gkmlpt/annualreport#2629': fixture('gkmlpt.html'),
      '/gkmlpt/api/all/2629?page=1&sid=175': page(0, 100),
      '/gkmlpt/api/all/2629?page=2&sid=175': page(100, 103),
    });
    expect(urls(come)).toEqual(all(103));
    expect(come.lists).toMatchObject([
      { family: 'gkmlpt', found: { state: 'complete', stated: 103 } },
    ]);
  });

  test('after the script that it wants', async () => {
    const body = (page: number) =>
      `{"deptcode":"","categorynum":"003001003","pageIndex":${page},"pageSize":20,"siteGuid":"7eb5f7f1-9041-43ad-8e13-8fcb82ea831a"}`;
    const answer = (from: number, to: number) =>
      JSON.stringify({
        custom: {
          total: 22,
          data: articles(from, to).map(({ title: realtitle, url: infourl }) => ({
            realtitle,
            infourl,
          })),
        },
      });
    const path = '/dynamic/zwgk/govInfoPub.html?categorynum=003001003';
    const come = await gather(path, {
      [path]: fixture('epoint.html'),
      '/js/webBuilderCommon.js':
        'var siteInfo = {"projectName":"/EWB-FRONT","siteGuid":"7eb5f7f1-9041-43ad-8e13-8fcb82ea831a"};',
      [`POST /EWB-FRONT/rest/lightfrontaction/getgovinfolist ${body(0)}`]: answer(0, 20),
      [`POST /EWB-FRONT/rest/lightfrontaction/getgovinfolist ${body(1)}`]: answer(20, 22),
    });
    expect(urls(come)).toEqual(all(22));
    expect(come.failed).toEqual([]);
  });

  test('group after group of a store', async () => {
    const store = (from: number, to: number, next: number | null) =>
      `<datastore>${next === null ? '' : `<nextgroup><![CDATA[<a href="/module/web/jpage/dataproxy.jsp?page=${next}&webid=3&columnid=88&unitid=55"></a>]]></nextgroup>`}<recordset>${Array.from({ length: to - from }, (_, i) => `<record><![CDATA[${item(from + i)}]]></record>`).join('')}</recordset></datastore>`;
    const proxy = (page: number) =>
      `/module/web/jpage/dataproxy.jsp?page=${page}&webid=3&columnid=88&unitid=55`;
    const come = await gather('/col/col88/index.html', {
      '/col/col88/index.html': `<title>政府信息公开年报</title><script type="text/xml">${store(0, 3, 1)}</script>`,
      [proxy(1)]: store(3, 6, 2),
      [proxy(2)]: store(6, 7, null),
    });
    expect(urls(come)).toEqual(all(7));
  });

  test('an answer of another shape is told', async () => {
    const come = await gather('/gkmlpt/annualreport#2629', {
      '/gkmlpt/annualreport#2629': fixture('gkmlpt.html'),
      '/gkmlpt/api/all/2629?page=1&sid=175': '{"error":1}',
    });
    expect(come.failed).toEqual([`${HOST}/gkmlpt/api/all/2629?page=1&sid=175`]);
    expect(come.records).toEqual([]);
  });
});

describe('what a list leads to', () => {
  test('a tree: year, level, unit', async () => {
    const come = await gather('/zfxxgknb/', {
      '/zfxxgknb/': fixture('tree-years.html'),
      '/zfxxgknb/2024n78/index.shtml': fixture('tree-levels.html'),
      '/zfxxgknb/2024n78/xzjd/index.shtml': fixture('tree-units.html'),
      '/zfxxgknb/2024n78/qzf/index.shtml':
        '<ul><li><a href="/gk/7/index.shtml">教育局</a></li><li><a href="/gk/8/index.shtml">审计局</a></li></ul>',
      '/zfxxgknb/2023n5/index.shtml': '<p>2023年的报告在这里</p>',
    });
    expect(come.records.map(({ unit, year }) => `${unit} ${year}`)).toEqual([
      '教育局 2024',
      '审计局 2024',
      '永顺镇 2024',
      '玉桥街道 2024',
      '于家务回族乡 2024',
      // A folder without a list may be the report itself.
      'null 2023',
    ]);
  });

  test('a redirect to a page with a frame, whose column is that of the page around it', async () => {
    const come = await gather('/zfxxgknb/', {
      '/zfxxgknb/': '<script>location.replace("/zwgk/nb.html");</script>',
      '/zwgk/nb.html': fixture('frames.html'),
      '/frame/ndbg_list.html':
        '<ul><li><a href="/1.html">清浦区</a><span>2024-01-20</span></li><li><a href="/2.html">洪河县</a><span>2024-01-20</span></li></ul>',
    });
    expect(come.records.map(({ unit, year, yearBy }) => `${unit} ${year} ${yearBy}`)).toEqual([
      '清浦区 2023 date',
      '洪河县 2023 date',
    ]);
  });

  test('pages that lead to one another come to an end', async () => {
    const to = (path: string) => `<script>location.href="${path}"</script>`;
    const come = await gather('/a.html', { '/a.html': to('/b.html'), '/b.html': to('/a.html') });
    expect(come).toEqual({ records: [], lists: [], failed: [], isCut: false });
  });

  test('nothing comes', async () => {
    expect(await gather('/nb/', {})).toEqual({
      records: [],
      lists: [],
      failed: [`${HOST}/nb/`],
      isCut: false,
    });
  });
});
