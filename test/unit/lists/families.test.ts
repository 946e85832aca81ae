// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { FAMILIES } from '../../../lib/lists/families';
import { listAt, told } from './kit';

const HOST = 'http://www.qinglan.example.gov.cn';
const COLUMN = `${HOST}/zwgk/zfxxgknb/`;

/** What is to be found on a page: reports, how many entries its list has, and what its pager says. */
interface Wanted {
  readonly family: string;
  readonly url?: string;
  readonly records: readonly string[];
  readonly entries: number;
  readonly stated?: number;
  readonly pages?: number;
  /** Addresses of the other pages, from the portal's root. */
  readonly others?: readonly string[];
  /** Why and where it leads on. */
  readonly lists?: readonly string[];
}

/** Two pages of a family are of different makers: its adapter was written on the first. */
const PAGES: Readonly<Record<string, Wanted>> = {
  'trs.html': {
    family: 'trs',
    records: [
      '2023 title 青岚市人力资源和社会保障局 2024-01-29 page',
      '2023 title 青岚市水务局 2024-01-26 page',
      '2022 title 青岚市人民政府 2023-03-02 pdf',
    ],
    entries: 5,
    pages: 3,
    others: ['/zwgk/zfxxgknb/index_1.html', '/zwgk/zfxxgknb/index_2.html'],
  },
  'trs-table.html': {
    family: 'trs',
    url: `${HOST}/xxgk/xxgknb/index.html`,
    records: [
      '2019 title 云泽县医疗保障局 2020-02-11 page',
      '2018 title 云泽县医疗保障局 2019-01-30 page',
    ],
    entries: 3,
    pages: 2,
    others: ['/xxgk/xxgknb/index_1.html'],
  },
  'ucap.html': {
    family: 'ucap',
    url: `${HOST}/beiting/gknb/list.shtml`,
    records: ['2023 title 北汀市教育局 2024-01-26 page', '2022 title 北汀市教育局 2023-01-19 page'],
    entries: 3,
    stated: 71,
    pages: 4,
    others: [2, 3, 4].map((page) => `/beiting/gknb/list_${page}.shtml`),
  },
  'ucap-others.html': {
    family: 'ucap',
    url: `${HOST}/syw/c10028/tlist.shtml`,
    records: [
      '2024 heading 桥东街道办事处 2025-01-20 page',
      '2024 heading 柳林镇 2025-01-21 page',
      '2024 heading 南浦乡人民政府 2025-01-21 page',
    ],
    entries: 3,
    stated: 3,
    pages: 1,
  },
  'hanweb-store.html': {
    family: 'hanweb-store',
    url: `${HOST}/col/col88012/index.html`,
    records: ['2023 title 渡口市司法局 2024-01-25 page', '2022 title 渡口市司法局 2023-01-18 page'],
    entries: 3,
    others: ['/module/web/jpage/dataproxy.jsp?page=1&webid=31&columnid=88012&unitid=5520'],
  },
  'hanweb-store-rows.html': {
    family: 'hanweb-store',
    url: `${HOST}/col/col31685/index.html`,
    records: [
      '2024 heading 港北区 2025-01-24 page',
      '2024 heading 沙洲县人民政府 2025-01-27 page',
      '2024 heading 高新区 2025-02-05 pdf',
    ],
    entries: 3,
    stated: 3,
    pages: 1,
  },
  'vsb.html': {
    family: 'vsb',
    url: `${HOST}/xxgk/ndbg.htm`,
    records: ['2023 title 榆坪学院 2024-10-30 page', '2023 title 榆坪镇人民政府 2024-01-15 page'],
    entries: 2,
    stated: 38,
    pages: 4,
    others: [3, 2, 1].map((page) => `/xxgk/ndbg/${page}.htm`),
  },
  'vsb-dynamic.html': {
    family: 'vsb-dynamic',
    url: `${HOST}/xxgk/list.jsp?urltype=tree.TreeTempUrl&wbtreeid=1010`,
    records: ['2021 title 青岚市林业局 2022-01-20 page'],
    entries: 1,
    pages: 3,
    others: [2, 3].map(
      (page) => `/xxgk/list.jsp?totalpage=3&PAGENUM=${page}&urltype=tree.TreeTempUrl&wbtreeid=1010`,
    ),
  },
  'eportal.html': {
    family: 'eportal',
    url: `${HOST}/gk/144941/144957/index.html`,
    records: ['2023 title 渡口海关 2024-01-31 page', '2022 title 渡口海关 2023-01-30 page'],
    entries: 2,
    pages: 3,
    others: [2, 3].map((page) => `/gk/144941/144957/21892-${page}.html`),
  },
  'longsun.html': {
    family: 'longsun',
    url: `${HOST}/public/column/13771?type=4&action=list&nav=&sub=&catId=7006411&pageIndex=1`,
    records: ['2023 title 白岭县教育局 2024-01-17 page', '2022 title 白岭县教育局 2023-01-16 page'],
    entries: 2,
    stated: 32,
    pages: 2,
    others: ['/public/column/13771?type=4&action=list&nav=&sub=&catId=7006411&pageIndex=2'],
  },
  'tree-years.html': {
    family: 'tree',
    records: [],
    entries: 0,
    lists: ['year /zwgk/zfxxgknb/2024n78/index.shtml', 'year /zwgk/zfxxgknb/2023n5/index.shtml'],
  },
  'tree-levels.html': {
    family: 'tree',
    url: `${COLUMN}2024n78/index.shtml`,
    records: [],
    entries: 0,
    lists: [
      'level /zwgk/zfxxgknb/2024n78/qzf/index.shtml',
      'level /zwgk/zfxxgknb/2024n78/xzjd/index.shtml',
    ],
  },
  'tree-units.html': {
    family: 'tree',
    url: `${COLUMN}2024n78/xzjd/index.shtml`,
    records: [
      '2024 heading 永顺镇 - page',
      '2024 heading 玉桥街道 - page',
      '2024 heading 于家务回族乡 - page',
    ],
    entries: 3,
  },
  'frames.html': {
    family: 'frames',
    url: `${HOST}/zwgk/nb.html`,
    records: [],
    entries: 0,
    lists: ['frame /frame/ndbg_list.html'],
  },
  'shell-redirect.html': {
    family: 'shell',
    records: [],
    entries: 0,
    lists: ['redirect /zwgk/zfxxgknb/2024/index.html'],
  },
  'shell-packed.html': {
    family: 'shell',
    url: `${HOST}/policies/nb/1.html`,
    records: ['2023 title 滇池县林业和草原局 2024-01-19 page'],
    entries: 1,
    others: ['/policies/nb/2.html'],
  },
  'plain-grid.html': {
    family: 'plain',
    url: `${HOST}/nbhz/index.html`,
    records: [
      '2022 title 清浦区 - pdf',
      '2023 title 清浦区 - pdf',
      '2022 title 洪河县 - pdf',
      '2023 title 洪河县 - pdf',
      '2023 heading 市教育局 - pdf',
      '2023 heading 市审计局 - word',
    ],
    entries: 4,
  },
  'mixed.html': {
    family: 'plain',
    url: `${HOST}/tzgg/index.html`,
    records: ['2023 title 青岚市审计局 2024-01-30 page'],
    entries: 5,
    others: ['/tzgg/index_2.html'],
  },
};

describe('a page of each family', () => {
  test.each(Object.entries(PAGES))('%s', (name, wanted) => {
    const list = listAt(name, wanted.url ?? COLUMN);
    expect(list.family).toBe(wanted.family);
    expect(told(list)).toEqual(wanted.records);
    expect(list.entries).toHaveLength(wanted.entries);
    expect(list.stated).toBe(wanted.stated ?? null);
    expect(list.pages).toBe(wanted.pages ?? null);
    const others = list.others.map(({ method, url }) => `${method} ${url}`);
    expect(others).toEqual((wanted.others ?? []).map((path) => `GET ${HOST}${path}`));
    const lists = list.lists.map(({ why, url }) => `${why} ${url}`);
    expect(lists).toEqual((wanted.lists ?? []).map((line) => line.replace(' ', ` ${HOST}`)));
  });

  test('a cut title is whole', () => {
    const titles = listAt('trs.html', COLUMN).records.map(({ title }) => title);
    expect(titles[0]).toBe('青岚市人力资源和社会保障局2023年政府信息公开工作年度报告');
  });

  test('each family is named once, in both languages', () => {
    expect(new Set(FAMILIES.map(({ id }) => id)).size).toBe(FAMILIES.length);
    for (const { name, signs } of FAMILIES) {
      expect(name.zh && name.en).toBeTruthy();
      expect(signs.length).toBeGreaterThan(0);
    }
  });
});
