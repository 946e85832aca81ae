// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { toReport } from '../../../lib';
import { audit } from '../support/pages';
import { FIGURES, report } from '../support/sample';

const HTML = report();
const LABEL = '二、上年结转政府信息公开申请数量';

describe('what parts the letters of labels', () => {
  test.each([
    ['an em space', '&emsp;'],
    ['an en space', '&ensp;'],
    ['an ideographic space', '\u3000'],
    ['a thin space', '&thinsp;'],
    ['nothing that is seen', '\u200b'],
    ['a soft hyphen', '&shy;'],
    ['a word joiner', '\u2060'],
    ['a line', '<br>'],
  ])('%s in every label', (_, gap) => {
    const html = HTML.replace(/<td[^>]*>[^<]*[\u4e00-\u9fff]{2}[^<]*/g, (cell) =>
      cell.replace(/([\u4e00-\u9fff])(?=[\u4e00-\u9fff])/g, `$1${gap}`),
    );
    expect(html).not.toBe(HTML);
    const { facts } = audit(html);
    expect(facts).toHaveLength(200);
    expect(facts.filter(({ id, value }) => value !== FIGURES[id])).toEqual([]);
  });
});

describe('messages name the true cause', () => {
  const messages = (html: string): string[] =>
    toReport(audit(html), { language: 'zh' }).checks.map(({ message }) => message);

  /** The rows of table 3 with so many cells, and labels, that nobody can tell which figure stands where. */
  const damages: Readonly<Record<string, (html: string) => string>> = {
    'a figure too many in a row': (html) =>
      html.replace(new RegExp(`(${LABEL}.*?</td>)`), '$1<td>9</td>'),
    'a blank in front of the figures': (html) =>
      html.replace(new RegExp(`(${LABEL}.*?</td>)`), '$1<td></td>'),
    'no label': (html) => html.replace(LABEL, ''),
    'a cell less': (html) => html.replace(new RegExp(`(${LABEL}.*?</td>)<td[^>]*>.*?</td>`), '$1'),
  };
  test.each(Object.keys(damages))('%s', (kind) => {
    const html = damages[kind]?.(HTML) ?? '';
    expect(html).not.toBe(HTML);
    expect(messages(html)).not.toEqual([]);
    for (const message of messages(html)) {
      expect(message).not.toMatch(/“\s*[\d.]*\s*”无法作为数字读取/);
    }
  });

  test('a cell that cannot be read is quoted', () => {
    const html = HTML.replace(new RegExp(`(${LABEL}.*?</td><td[^>]*>).*?(</td>)`), '$1约9件$2');
    expect(html).not.toBe(HTML);
    expect(messages(html).join('\n')).toContain('“约9件”无法识别为数值');
  });

  test('a blank total is called blank, not illegible', () => {
    const blank = report({ 't3.granted.total': '' });
    const told = messages(blank).filter((message) => message.includes('（一）予以公开'));
    expect(told.join('\n')).not.toContain('无法辨认');
    expect(told.join('\n')).toMatch(/空白/);
  });
});
