// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { Glance } from '../../../lib/page/glance';
import { announcesReport, mayHoldReport } from '../../../lib/worth';
import { worthOf } from '../../../lib/worth/reading';

beforeEach(() => {
  document.title = '';
  document.body.innerHTML = '<p>x</p><table><tr><td>1</td><td>2</td></tr></table>';
});

test('a page announces a report by its own title or that of the page around it', () => {
  expect(announcesReport(new Glance(document))).toBe(false);
  const outer = document.implementation.createHTMLDocument('');
  outer.title = '某某局2023年政府信息公开工作年度报告';
  expect(announcesReport(new Glance(document, outer))).toBe(true);
  document.title = '政府信息公开年报';
  expect(announcesReport(new Glance(document))).toBe(true);
});

describe('what the page around a frame announces', () => {
  const outer = () => {
    const around = document.implementation.createHTMLDocument('');
    around.title = '某某局2023年政府信息公开工作年度报告';
    return around;
  };

  test.each([
    ['nothing', ''],
    ['blanks and a script', ' \n<script>var a = "年";</script><img src="dot.gif" width="1">'],
    ['a button', '<a href="#">返回首页</a>'],
  ])('is not in a frame that holds %s', (_, html) => {
    document.body.innerHTML = html;
    expect(mayHoldReport(new Glance(document, outer()))).toBe(false);
  });

  test.each([
    ['a table', '<table><tr><td>1</td><td>2</td></tr></table>'],
    ['text', `<p>${'本年度工作正常开展。'.repeat(4)}</p>`],
    ['a file', '<a href="2023.pdf">附件</a>'],
    ['a picture', '<img src="table.png" width="900">'],
  ])('may be in one that holds %s', (_, html) => {
    document.body.innerHTML = html;
    expect(mayHoldReport(new Glance(document))).toBe(false);
    expect(mayHoldReport(new Glance(document, outer()))).toBe(true);
  });
});

test('a main heading announces one as well', () => {
  document.body.innerHTML = '<h1>某某局2023年政府信息公开工作年度报告</h1>';
  expect(announcesReport(new Glance(document))).toBe(true);
});

test('a table with a label of the form is worth a look, however its letters are parted', () => {
  expect(mayHoldReport(new Glance(document))).toBe(false);
  document.querySelector('td')!.innerHTML = '结<br>果 维&nbsp;持';
  expect(mayHoldReport(new Glance(document))).toBe(true);
});

test('so is a table with totals, and no other talk of reckoning', () => {
  document.querySelector('td')!.innerHTML = '合　<br>计';
  expect(mayHoldReport(new Glance(document))).toBe(true);
  document.querySelector('td')!.textContent = '统计 会计 设计 计划 总体 合同 小区';
  expect(mayHoldReport(new Glance(document))).toBe(false);
});

test('what stands in every navigation is not', () => {
  document.querySelector('td')!.textContent =
    '行政许可 行政处罚 行政强制 行政事业性收费 规章 自然人 其他';
  expect(mayHoldReport(new Glance(document))).toBe(false);
});

test('nor are the same words in a page without tables', () => {
  document.body.innerHTML = '<p>结果维持</p>';
  expect(mayHoldReport(new Glance(document))).toBe(false);
});

test('the text of a page is taken out of it once for a look', () => {
  let times = 0;
  const body = document.body;
  const spy = Object.create(Node.prototype, {
    textContent: {
      get: () => {
        times++;
        return body.textContent;
      },
    },
  });
  const shown = { contentType: 'text/html', title: '', URL: '', body: spy } as unknown as Document;
  const seen = new Glance(
    Object.assign(shown, { getElementsByTagName: document.getElementsByTagName.bind(document) }),
  );
  expect(worthOf(seen, {})).toEqual({ isWorth: false, isPacked: false });
  expect(times).toBe(1);
});

test('frames may hold a report, and tables of packs, unless they are read by themselves', () => {
  document.body.innerHTML = '<iframe></iframe>';
  const framed = new Glance(document);
  expect(worthOf(framed, {})).toEqual({ isWorth: true, isPacked: true });
  expect(worthOf(framed, { frames: false })).toEqual({ isWorth: false, isPacked: false });
});
