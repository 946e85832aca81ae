// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { framesIn, parsePage } from '../../../entrypoints/workbench/parsed';

const PAGE = 'http://a.gov.cn/nb/1.html';
const baseOf = (html: string) => parsePage(html, PAGE).querySelector('base')?.getAttribute('href');

test('relative addresses are those of the page, or of the base that it names itself', () => {
  expect(baseOf('<p>年报</p>')).toBe(PAGE);
  expect(baseOf('<head><base href="/up/"></head>')).toBe('http://a.gov.cn/up/');
});

test('frames of the own site alone are followed, each once', () => {
  const document = parsePage('<p></p>', PAGE);
  for (const src of ['in.html', 'in.html', 'http://b.com/', 'javascript:1', PAGE]) {
    const frame = document.createElement('frame');
    frame.setAttribute('src', src);
    document.body.append(frame);
  }
  Object.defineProperty(document, 'baseURI', { value: PAGE });
  expect(framesIn(document, PAGE)).toEqual(['http://a.gov.cn/nb/in.html']);
});
