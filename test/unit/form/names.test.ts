import { describe, expect, test } from 'vitest';
import { ANNUAL_2019 } from '../../../lib/form/annual-2019';
import { ANNUAL_2021 } from '../../../lib/form/annual-2021';
import { BETWEEN, partsOfLabel } from '../../../lib/form/label-parts';
import { modelOf } from '../../../lib/form/model';

const labels = new Map(modelOf(ANNUAL_2021).slots.map(({ id, label }) => [id, label]));

describe('a label says where its cell stands', () => {
  test.each([
    ['t3.closed.other.natural', '（六）其他处理 · 3.其他 · 自然人'],
    ['t3.denied.secret.total', '（三）不予公开 · 1.属于国家秘密 · 总计'],
    ['t3.unavailable.unclear.legal', '（四）无法提供 · 3.补正后申请内容仍不明确 · 法律服务机构'],
    // The number of a group is its own: nothing else is called so.
    ['t3.granted.natural', '（一）予以公开 · 自然人'],
    ['t3.closed.natural', '（六）其他处理 · 自然人'],
    ['t3.results.total', '（七）总计 · 总计'],
    // A row is called 其他 as well.
    ['t3.received.other', '一、本年新收政府信息公开申请数量 · 法人或其他组织 其他'],
    ['t4.litigation-direct.other', '行政诉讼 未经复议直接起诉 · 其他结果'],
    ['t2.normative.valid', '行政规范性文件 · 现行有效件数'],
  ])('%s: %s', (id, label) => {
    expect(labels.get(id)).toBe(label);
  });

  test.each([ANNUAL_2021, ANNUAL_2019])(
    'and no other cell of its table is called so: $id',
    (form) => {
      const all = modelOf(form).slots.map(({ table, label }) => `${table} ${label}`);
      expect(new Set(all).size).toBe(all.length);
    },
  );

  test('nor is a row alone, nor a column beside it', () => {
    const { slots } = modelOf(ANNUAL_2021);
    const rows = new Map<string, string>();
    const columns = new Set<string>();
    for (const { table, row, label } of slots.filter((slot) => slot.table === 't3')) {
      const [name, column] = partsOfLabel(label);
      expect(rows.get(name) ?? row.key).toBe(row.key);
      rows.set(name, row.key);
      columns.add(`${table} ${column}`);
    }
    expect(rows.size).toBe(26);
    expect(columns.size).toBe(7);
  });

  test('its last part is the column', () => {
    expect(partsOfLabel(`甲${BETWEEN}乙${BETWEEN}丙`)).toEqual([`甲${BETWEEN}乙`, '丙']);
    expect(partsOfLabel('丙')).toEqual(['', '丙']);
  });
});
