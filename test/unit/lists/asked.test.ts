// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readAnswer } from '../../../lib/lists/answers';
import { listAt, parse, told } from './kit';

const HOST = 'http://www.qinglan.example.gov.cn';
const COLUMN = `${HOST}/zwgk/zfxxgknb/`;

describe('what a family’s script asks for', () => {
  test('jpaas: the page’s number is within a parameter', () => {
    const [request] = listAt('hanweb-unit.html', COLUMN).others;
    const asked = new URL(request?.url ?? '').searchParams;
    expect(JSON.parse(asked.get('paramJson') ?? '')).toEqual({ pageNo: 1, pageSize: 15 });
    expect([asked.get('webId'), asked.get('tagId')]).toEqual(['3185', '信息列表']);
    expect(request?.within).toBe('tab');
  });

  test('gkmlpt: the column is the address’s hash', () => {
    const list = listAt('gkmlpt.html', `${HOST}/gkmlpt/annualreport#2629`);
    expect(list.family).toBe('gkmlpt');
    expect(list.others.map(({ url }) => url)).toEqual([
      `${HOST}/gkmlpt/api/all/2629?page=1&sid=175`,
    ]);
  });

  test('Epoint: a script is wanted first, then a body is posted', () => {
    const url = `${HOST}/dynamic/zwgk/govInfoPub.html?categorynum=003001003`;
    const first = listAt('epoint.html', url);
    expect(first.others).toEqual([]);
    expect(first.wants).toEqual([`${HOST}/js/webBuilderCommon.js`]);
    const script =
      'var siteInfo = {"projectName":"/EWB-FRONT","siteGuid":"7eb5f7f1-9041-43ad-8e13-8fcb82ea831a"}';
    const { others, wants } = listAt('epoint.html', url, [script]);
    expect(wants).toEqual([]);
    expect(others[0]).toMatchObject({
      method: 'POST',
      url: `${HOST}/EWB-FRONT/rest/lightfrontaction/getgovinfolist`,
      type: 'application/json',
      within: 'tab',
    });
    expect(JSON.parse(others[0]?.body ?? '')).toEqual({
      deptcode: '',
      categorynum: '003001003',
      pageIndex: 0,
      pageSize: 20,
      siteGuid: '7eb5f7f1-9041-43ad-8e13-8fcb82ea831a',
    });
  });

  test('TrueCMS: a window of entries', () => {
    const [request] = listAt('truecms.html', COLUMN).others;
    const asked = new URL(request?.url ?? '').searchParams;
    expect([asked.get('startrecord'), asked.get('endrecord')]).toEqual(['1', '10']);
    expect(asked.get('columnId')).toBe('6b1c22d0-7f4e-4f6d-9a77-0c8e1d2a3b4c');
  });

  test('开普’s search: the channel', () => {
    const [request] = listAt('ucap-search.html', COLUMN).others;
    expect(request?.url).toMatch(/\/common\/search\/0b9694580ad74929979e1981b8c534f0\?.*&page=1$/);
  });

  test('大汉’s catalogue: a form', () => {
    const [request] = listAt('hanweb-search.html', COLUMN).others;
    const form = new URLSearchParams(request?.body);
    expect([form.get('infotypeId'), form.get('jdid'), form.get('currpage')]).toEqual([
      'A0212',
      '3096',
      '1',
    ]);
  });
});

const column = { isReports: true, year: null, yearBy: null, unit: null } as const;
const answer = (family: string, text: string) =>
  readAnswer(text, { family, column, url: `${HOST}/api`, parse });

const LIST =
  '<ul><li><a href="/art/2024/1/26/art_9_1.html" title="澄江县民政局2023年政府信息公开工作年度报告">澄江县民政局2023年政府…</a><span>2024-01-26</span></li><li><a href="/art/2024/1/20/art_9_2.html">政府信息公开指南</a><span>2024-01-20</span></li></ul>';
const STORE = `<datastore><totalrecord>41</totalrecord><recordset><record><![CDATA[${LIST.replace(/<\/?ul>/g, '')}]]></record></recordset></datastore>`;
const OF_LIST = '2023 title 澄江县民政局 2024-01-26 page';

describe('what it is answered', () => {
  test.each([
    [
      'gkmlpt',
      {
        total: 14,
        articles: [
          {
            type: 'normal',
            title: '粤海省民政厅2023年政府信息公开工作年度报告',
            url: '/gkmlpt/content/4/post_4.html',
            date: 1706239000,
          },
          {
            type: 'url',
            title: '2022年政府信息公开年度报告',
            url: '//mzt.example.gov.cn/2022.pdf',
            publisher: '粤海省民政厅',
            display_publish_time: '2023-01-28',
          },
        ],
      },
      ['2023 title 粤海省民政厅 2024-01-26 page', '2022 title 粤海省民政厅 2023-01-28 pdf'],
      14,
      2,
    ],
    [
      'ucap-search',
      {
        data: {
          total: '57',
          results: [
            {
              title: '克水市气象局2023年政府信息公开年报',
              url: '/c1/202401/a.shtml',
              publishedTimeStr: '2024-01-24 17:18:49',
            },
            {
              title: '一月份价格信息',
              url: '/c1/202402/b.shtml',
              publishedTimeStr: '2024-02-24 17:18:49',
            },
          ],
        },
      },
      ['2023 title 克水市气象局 2024-01-24 page'],
      57,
      2,
    ],
    [
      'epoint',
      {
        custom: {
          total: 57,
          data: [
            {
              infourl: '/003/20240126/9.html',
              realtitle: '彭水市统计局2023年政府信息公开工作年度报告',
              title: '彭水市统计局2023年政府…',
            },
          ],
        },
      },
      ['2023 title 彭水市统计局 null page'.replace('null', '-')],
      57,
      1,
    ],
    [
      'hanweb-unit',
      {
        success: true,
        data: { html: `${LIST}<div class="pagination" rows="15" count="221"></div>` },
      },
      [OF_LIST],
      221,
      2,
    ],
  ] as const)('%s', (family, json, records, stated, entries) => {
    const read = answer(family, JSON.stringify(json));
    expect(read && told(read)).toEqual(records);
    expect(read?.stated).toBe(stated);
    expect(read?.entries).toHaveLength(entries);
  });

  test('a store, bare or within a call', () => {
    for (const read of [
      answer('hanweb-store', STORE),
      answer('truecms', `cb(${JSON.stringify({ result: STORE })});`),
    ]) {
      expect(read && told(read)).toEqual([OF_LIST]);
      expect(read?.stated).toBe(41);
    }
  });

  test('markup', () => {
    const read = answer('hanweb-search', `${LIST}<span>共6页</span>`);
    expect(read && told(read)).toEqual([OF_LIST]);
    expect(read?.pages).toBe(6);
  });

  test.each(['', 'null', '[]', '{"articles":"x"}', '{"articles":[{"title":1}]}', '<html>'])(
    'of another shape: %s',
    (text) => {
      expect(answer('gkmlpt', text)).toBeNull();
    },
  );

  test('addresses that nobody should be led to are left out', () => {
    const articles = ['javascript:alert(1)', 'file:///etc/passwd', 'http://a:b@c.gov.cn/1'].map(
      (url) => ({ title: '甲局2023年政府信息公开年报', url }),
    );
    expect(answer('gkmlpt', JSON.stringify({ articles }))?.records).toEqual([]);
  });
});
