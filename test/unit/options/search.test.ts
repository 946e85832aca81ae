import { expect, test } from 'vitest';
import { chapters, found, isOpen, query, unfoldFor } from '../../../entrypoints/options/chapters';
import { wrongKind } from '../../../entrypoints/options/wrong-file';
import { speakChinese } from '../support/words';

speakChinese();

const rules = () => found.value.flatMap(({ pages }) => pages.map(({ rule }) => rule));

test('rules are found by name, id, label or document, in either language, width and case', () => {
  for (const words of ['T3.Row-Total', '结转 下年度', '２０２１〕30号', 'row total']) {
    query.value = words;
    expect(`${words} ${rules().length > 0 && rules().length < 60}`).toBe(`${words} true`);
  }
  query.value = 't3.row-total';
  expect(rules()).toContain('t3.row-total');
  query.value = '没有这样的规则';
  expect(rules()).toEqual([]);
  query.value = ' ';
  expect(found.value).toEqual(chapters.value);
});

test('what the address names is unfolded, and found again', () => {
  query.value = '';
  const [first, second] = chapters.value;
  const rule = second?.pages[0]?.rule ?? '';
  unfoldFor(rule);
  expect([isOpen(first?.key ?? ''), isOpen(second?.key ?? '')]).toEqual([false, true]);
  query.value = '没有这样的规则';
  unfoldFor(rule);
  expect(query.value).toBe('');
});

test('a file that cannot be a rule pack is called what it is', async () => {
  const kind = (name: string, ...parts: BlobPart[]) => wrongKind(new File(parts, name));
  const zip = new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]);
  expect(await kind('年报.xlsx', zip)).toBe('excel');
  expect(await kind('年报.docx', zip)).toBe('word');
  expect(await kind('packs.zip', zip)).toBe('packed');
  expect(await kind('a.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))).toBe('excel');
  expect(await kind('a.json', '%PDF-1.7')).toBe('pdf');
  expect(await kind('a.json', '<!DOCTYPE html><html>')).toBe('page');
  expect(await kind('a.csv', '行,列\n1,2')).toBe('excel');
  expect(await kind('a.json', '{ "format": "gouji/report@1" }')).toBe('ours');
  expect(await kind('a.bin', new Uint8Array([1, 0, 2]))).toBe('other');
  for (const text of ['{ "format": "gouji/rules@1" }', '\ufeff{', '[', '']) {
    expect(await kind('a.json', text)).toBeNull();
  }
});
