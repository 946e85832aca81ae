import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { candidateOfFile, sorted } from '../../../entrypoints/workbench/brought';
import { freePath } from '../../../entrypoints/workbench/free-path';

const text = (content: string) => new TextEncoder().encode(content);
const file = (path: string, content: string | Uint8Array) => ({
  path,
  blob: new Blob([(typeof content === 'string' ? text(content) : content) as BlobPart]),
});
const REPORT = '三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量\t3\t0';
const PDF = '%PDF-1.7 startxref';

test('texts name addresses, reports are taken as they are, the rest is counted', async () => {
  const found = await sorted([
    file('网址.txt', '见 https://a.gov.cn/1.html'),
    file('年报/甲.txt', `${REPORT}\n来源：https://a.gov.cn/2.html`),
    file(
      '年报/乙.html',
      `<!doctype html><p>${REPORT}</p><a href="https://a.gov.cn/3.html">上一篇</a>`,
    ),
    file('收藏.html', '<!doctype html><a href="https://a.gov.cn/4.html">年报</a>'),
    file('年报/丙.pdf', PDF),
    file('说明.txt', '没有网址'),
    file('图.png', Uint8Array.of(0x89, 0x50, 0, 1)),
    file('年报/.DS_Store', Uint8Array.of(0, 1)),
    file('空.doc', ''),
  ]);
  expect(found.addresses.map(({ url }) => url)).toEqual([
    'https://a.gov.cn/1.html',
    'https://a.gov.cn/4.html',
  ]);
  expect(found.files.map(({ path }) => path)).toEqual([
    '年报/甲.txt',
    '年报/乙.html',
    '年报/丙.pdf',
    '空.doc',
  ]);
  expect(found.passed).toBe(2);
});

test('each file of an archive is taken by itself, one that is none as it is', async () => {
  const zip = zipSync({
    '甲.pdf': text(PDF),
    '图.png': Uint8Array.of(0x89, 0, 1),
    '__MACOSX/._甲.pdf': Uint8Array.of(0),
  });
  const found = await sorted([file('全部.zip', zip), file('半个.zip', zip.subarray(0, 60))]);
  expect(found.files.map(({ path }) => path)).toEqual(['全部.zip#甲.pdf', '半个.zip']);
  expect(found.passed).toBe(1);
});

test('a file stands for itself by its path: no host, a year where its name has one', () => {
  expect(candidateOfFile('2023/青岚市教育局2024年年报.docx')).toMatchObject({
    url: '2023/青岚市教育局2024年年报.docx',
    title: '青岚市教育局2024年年报.docx',
    year: 2024,
    kind: 'word',
    host: '',
  });
  expect(candidateOfFile('全部.zip#甲20240117.pdf')).toMatchObject({
    title: '甲20240117.pdf',
    year: null,
  });
});

test('two files of one name are two', () => {
  const taken = new Set(['甲.pdf', '甲 (2).pdf', '年报']);
  const isTaken = (path: string) => taken.has(path);
  expect(freePath('甲.pdf', isTaken)).toBe('甲 (3).pdf');
  expect(freePath('年报', isTaken)).toBe('年报 (2)');
  expect(freePath('乙.pdf', isTaken)).toBe('乙.pdf');
});
