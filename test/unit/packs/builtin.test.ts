import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { BUILTIN_PACKS } from '../../../lib/packs/builtin';
import { GATE_WORDS } from '../../../lib/packs/gate';
import { readPack } from '../../../lib/packs/read';
import { packSchema } from '../../../lib/packs/schema';
import type { Glance } from '../../../lib/page/glance';
import { bareWords } from '../../../lib/table/label';
import { mayHoldReport } from '../../../lib/worth';

const schema = z.fromJSONSchema(z.toJSONSchema(packSchema) as z.core.JSONSchema.JSONSchema);

describe.each(BUILTIN_PACKS.map((pack) => [pack.id, pack] as const))('%s', (_, pack) => {
  test('is what a user’s pack must be', () => {
    expect(readPack(JSON.stringify(pack))).toEqual({ pack: JSON.parse(JSON.stringify(pack)) });
  });

  test('keeps to the JSON Schema that is published', () => {
    expect(schema.safeParse(JSON.parse(JSON.stringify(pack))).success).toBe(true);
  });

  test('names each figure of its tables in a relation', () => {
    const used = new Set(
      pack.relations.flatMap(({ target, terms }) => [target, ...terms.map(([id]) => id)]),
    );
    const all = pack.tables.flatMap(({ key, figures }) =>
      figures.map((each) => `${key}.${each.key}`),
    );
    expect(all.filter((id) => !used.has(id))).toEqual([]);
  });

  test('has no title twice', () => {
    const titles = pack.tables.flatMap((table) => table.titles.map(bareWords));
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  });

  test('is let through by the one look that every page gets', () => {
    for (const { titles, figures } of pack.tables) {
      if (figures.length === 0) continue;
      for (const title of titles)
        expect(
          GATE_WORDS.split(' ').some((words) => title.includes(words)),
          title,
        ).toBe(true);
    }
  });
});

test('no two packs are called the same', () => {
  const ids = BUILTIN_PACKS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each([
  ['no pack', {}],
  ['a further key', { ...BUILTIN_PACKS[0], more: 1 }],
  ['another format', { ...BUILTIN_PACKS[0], format: 'gouji/rules@2' }],
  ['tables that are none', { ...BUILTIN_PACKS[0], tables: [{}] }],
])('the JSON Schema refuses %s', (_, value) => {
  expect(schema.safeParse(JSON.parse(JSON.stringify(value))).success).toBe(false);
});

describe('the one look at a page', () => {
  const page = (text: string) =>
    ({
      isPlainText: false,
      url: 'http://www.qinglan.example.gov.cn/',
      title: '',
      heading: '',
      hasTables: true,
      outer: null,
      text,
    }) as Glance;

  test('lets tables of packs through, however their letters are parted', () => {
    expect(mayHoldReport(page('表一 收 支\u3000总 表'))).toBe(true);
    expect(mayHoldReport(page('财政拨款“三公”经费支出决算表'))).toBe(true);
    expect(mayHoldReport(page('政府网站工作年度报表'))).toBe(true);
  });

  test('and those of packs that a user brought', () => {
    expect(mayHoldReport(page('“馆藏”（图书）统计表'))).toBe(false);
    expect(mayHoldReport(page('“馆藏”（图书）统计表'), ['馆藏图书统计表'])).toBe(false);
    expect(mayHoldReport(page('“馆藏”图书统计表'), ['馆藏图书统计表'])).toBe(true);
  });

  test('but not what stands in the navigation of every portal', () => {
    expect(mayHoldReport(page('财政预决算 三公经费 部门预算 部门决算 政府网站 年度报告'))).toBe(
      false,
    );
  });
});
