// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { parseTitle } from '../../../lib/report/title-line';
import { audit } from '../support/pages';
import { report } from '../support/sample';

/** Whose report on which year, with these lines where the title stands. */
function whose(title: string): [issuer: string | null, year: number | null] {
  const html = report({}, { title: '信息公开' }).replace(/<h1>.*?<\/h1>/, title);
  expect(html).toContain(title);
  const { issuer, year } = audit(html);
  return [issuer, year];
}

describe('a title over several lines', () => {
  test.each([
    ['<h1>青岚市水利局<br>2022年政府信息公开工作年度报告</h1>'],
    ['<h1>青岚市水利局2022年<br>政府信息公开工作年度报告</h1>'],
    ['<h1>青岚市水利局2022年政府信息</h1><h1>公开工作年度报告</h1>'],
    ['<p>青岚市水利局</p><p>2022年政府信息公开工作年度报告</p>'],
    ['<p>青岚市水利局</p><p>2022年</p><p>政府信息公开工作年度报告</p>'],
    ['<p>青岚市水利局2022年度</p><p>政府信息公开年度报告</p>'],
    ['<p>青岚市水利局</p><p>政府信息公开2022年度报告</p>'],
    ['<p>青岚市水</p><p>利局2022年政府信息公开工作年度报告</p>'],
    ['<p>青岚市水利局20</p><p>22年政府信息公开工作年度报告</p>'],
    ['<p>青岚市水利局2022年政府信息公开工作年度报</p><p>告</p>'],
    ['<h1>青岚市水利局&lt;br&gt;2022年政府信息公开工作年度报告</h1>'],
  ])('%s', (title) => {
    expect(whose(title)).toEqual(['青岚市水利局', 2022]);
  });

  test('a list of bodies above it is no name', () => {
    const list = '<p>青岚市水利局</p><p>青岚市财政局</p><p>青岚市审计局</p>';
    expect(whose(`${list}<p>2022年政府信息公开工作年度报告</p>`)).toEqual([null, 2022]);
  });

  test.each(['首页 > 信息公开', '当前位置：首页', '信息公开年报', '来源：办公室', '打印本页'])(
    '%s above it is no name',
    (line) => {
      expect(whose(`<p>${line}</p><p>2022年政府信息公开工作年度报告</p>`)).toEqual([null, 2022]);
    },
  );
});

describe('what stands before a title and is no name', () => {
  test.each([
    ['现公开我局2020年度政府信息公开工作年度报告', null],
    [
      '根据《中华人民共和国政府信息公开条例》，现公布青岚市水利局2020年度政府信息公开工作年度报告。',
      '青岚市水利局',
    ],
    ['首页 政府信息公开 年报 2020年政府信息公开工作年度报告', null],
    ['首页 / 年报 / 青岚市水利局2020年政府信息公开工作年度报告', '青岚市水利局'],
    ['当前位置：首页 » 青岚市水利局2020年政府信息公开工作年度报告', '青岚市水利局'],
    ['信息公开 | 青岚市水利局2020年政府信息公开工作年度报告', '青岚市水利局'],
    ['青岚市水利局<br/>2020年政府信息公开工作年度报告', '青岚市水利局'],
  ])('%s', (text, issuer) => {
    expect(parseTitle(text)).toEqual({ issuer, year: 2020 });
  });

  test.each([
    '按照《市政府办公室关于2019年政府信息公开工作年度报告的通知》要求，编制本报告。',
    '根据市政府《关于印发2019年政府信息公开工作年度报告的通知》',
    '上一篇：青岚市水利局2019年政府信息公开工作年度报告',
    '下一条：青岚市水利局2019年政府信息公开工作年度报告',
  ])('%s: neither name nor year', (text) => {
    expect(parseTitle(text)).toBeNull();
  });
});
