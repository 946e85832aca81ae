// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { audit, portalPage, table } from '../support/pages';

const TITLE = '青岚市财政局2023年政府信息公开工作年度报告';
const HOST = 'http://www.qinglan.example.gov.cn';

function attachments(body: string): string[] {
  const result = audit(portalPage(TITLE, `<h1>${TITLE}</h1>${body}`));
  expect(result).toMatchObject({ isReport: true, issuer: '青岚市财政局', year: 2023 });
  expect(result.facts).toEqual([]);
  return result.attachments.map(({ kind, url }) => `${kind} ${url}`);
}

describe('a report without tables says where it may be', () => {
  test.each([
    ['<a href="/files/2023.pdf">附件</a>', `pdf ${HOST}/files/2023.pdf`],
    ['<a href="2023.PDF?v=1">附件</a>', `pdf ${HOST}/zfxxgknb/2023.PDF?v=1`],
    ['<a href="2023.ofd">附件</a>', `pdf ${HOST}/zfxxgknb/2023.ofd`],
    ['<a href="/files/2023.docx">附件</a>', `word ${HOST}/files/2023.docx`],
    ['<a href="/files/2023.wps">附件</a>', `word ${HOST}/files/2023.wps`],
    ['<a href="/files/2023.xlsx">附件</a>', `excel ${HOST}/files/2023.xlsx`],
    ['<a href="/download?id=7">附件：年度报告.pdf</a>', `pdf ${HOST}/download?id=7`],
    [
      '<embed src="/pdfjs/viewer.html?file=%2Fa.pdf">',
      `pdf ${HOST}/pdfjs/viewer.html?file=%2Fa.pdf`,
    ],
    ['<embed src="/preview?doc=7">', `viewer ${HOST}/preview?doc=7`],
    ['<embed src="a.pdf">', `pdf ${HOST}/zfxxgknb/a.pdf`],
    ['<object data="/a.doc"></object>', `word ${HOST}/a.doc`],
    ['<img src="table-3.png" width="900">', `image ${HOST}/zfxxgknb/table-3.png`],
    ['<div id="zoom"><p><img src="/t.jpg"></p></div>', `image ${HOST}/t.jpg`],
  ])('%s', (body, attachment) => {
    expect(attachments(body)).toEqual([attachment]);
  });

  test('its words go with it', () => {
    const result = audit(portalPage(TITLE, '<a href="/a.pdf"> 年度报告\n 全文 </a><p>请下载</p>'));
    expect(result.attachments).toEqual([
      { kind: 'pdf', url: `${HOST}/a.pdf`, text: '年度报告 全文' },
    ]);
  });
});

/** Where the one link leads, on a page with this address; null where it may not lead. */
function leads(link: string, url: string, base = url): string | null | undefined {
  const html = `<!DOCTYPE html><html><head><base href="${base}"><title>${TITLE}</title></head><body><h1>${TITLE}</h1>${link}</body></html>`;
  const { attachments } = audit(html, { url });
  expect(attachments).toHaveLength(1);
  return attachments[0]?.url;
}

describe('what is named but leads nowhere', () => {
  const ON_DISK = 'file:///C:/saved/report.html';

  test.each([
    ['<a href="file:///C:/Users/a.pdf">年度报告</a>'],
    ['<a href="file://host/share/a.pdf">年度报告</a>'],
    ['<a href="file:////host/share/a.pdf">年度报告</a>'],
    ['<a href="\\\\host\\share\\a.pdf">年度报告</a>'],
    ['<a href=" \\/host/share/a.pdf">年度报告</a>'],
    ['<a href="http://www.qinglan.example.gov.cn@example.com/a.pdf">年度报告</a>'],
    ['<a href="https://:pass@example.com/a.pdf">年度报告</a>'],
    ['<embed src="file:///C:/Users/a.pdf">'],
    ['<div id="zoom"><img src="file://host/share/a.png"></div>'],
  ])('on a page of the web: %s', (link) => {
    expect(leads(link, HOST)).toBeNull();
  });

  test('a base that pretends that the page is on the disk', () => {
    expect(leads('<a href="a.pdf">年度报告</a>', HOST, ON_DISK)).toBeNull();
  });

  test.each([
    ['<a href="file://host/share/a.pdf">年度报告</a>'],
    ['<a href="//host/share/a.pdf">年度报告</a>'],
    ['<a href="\\\\host\\share\\a.pdf">年度报告</a>'],
    ['<a href="file:////host/share/a.pdf">年度报告</a>'],
    ['<a href="file:///%5C%5Chost/share/a.pdf">年度报告</a>'],
    ['<a href="http://a:b@example.com/a.pdf">年度报告</a>'],
  ])('on a page from the disk: %s', (link) => {
    expect(leads(link, ON_DISK)).toBeNull();
  });

  test('what does lead somewhere', () => {
    expect(leads('<a href="a.pdf">年度报告</a>', ON_DISK)).toBe('file:///C:/saved/a.pdf');
    expect(leads('<a href="http://a.gov.cn/a.pdf">报告</a>', ON_DISK)).toBe(
      'http://a.gov.cn/a.pdf',
    );
    expect(leads('<a href="//a.gov.cn/a.pdf">报告</a>', HOST)).toBe('http://a.gov.cn/a.pdf');
    expect(leads('<a href="\\files\\a.pdf">报告</a>', HOST)).toBe(`${HOST}/files/a.pdf`);
  });
});

describe('the name that is shown', () => {
  const nameOf = (link: string) =>
    audit(portalPage(TITLE, `<h1>${TITLE}</h1>${link}`)).attachments.map(({ text }) => text);

  test.each([
    [
      'signs that turn the order',
      '<a href="a.pdf">报告\u202efdp.exe\u2066x\u2069\u200f\u061c</a>',
      '报告fdp.exex',
    ],
    ['controls', '<a href="a.pdf">报\u0007告\u009b1m</a>', '报告1m'],
    ['half a pair of code units', `<a href="a.pdf">${'字'.repeat(119)}😀</a>`, '字'.repeat(119)],
    ['the name of the file', '<a href="/x/2023%E2%80%AE%E5%B9%B4.pdf"><img></a>', '2023年.pdf'],
    ['the host, where there is no name', '<a href="http://a.gov.cn/?f=x.pdf"> </a>', 'a.gov.cn'],
  ])('%s', (_, link, name) => {
    expect(nameOf(link)).toEqual([name]);
  });
});

describe('what is not offered', () => {
  test.each([
    ['<a href="javascript:alert(1)">年度报告.pdf</a>'],
    ['<a href=" JaVaScRiPt:alert(1)//.pdf">年度报告</a>'],
    ['<a href="data:application/pdf;base64,AAAA">年度报告.pdf</a>'],
    ['<a href="vbscript:x.pdf">年度报告.pdf</a>'],
    ['<embed src="javascript:alert(1)//viewer.pdf">'],
    ['<img src="javascript:alert(1)" width="900">'],
    ['<img src="data:image/png;base64,AAAA" width="900">'],
    ['<a href="http://[/a.pdf">坏的地址</a>'],
    ['<a href="%E0%A4%A.html">坏的编码</a>'],
    ['<a href="/index.html">首页</a>'],
    ['<a>年度报告.pdf</a>'],
    ['<img src="icon.png" width="16">'],
    ['<img alt="没有地址">'],
  ])('%s', (body) => {
    expect(attachments(body)).toEqual([]);
  });

  test('one file twice', () => {
    expect(attachments('<a href="/a.pdf">一</a><a href="/a.pdf">二</a>')).toHaveLength(1);
  });

  test('more than anybody would look through', () => {
    const links = Array.from({ length: 500 }, (_, i) => `<a href="/${i}.pdf">${i}</a>`);
    expect(attachments(links.join('')).length).toBeLessThanOrEqual(20);
  });

  test('pictures outside the article', () => {
    expect(
      attachments('<img src="/banner.jpg" width="1200"><div id="zoom"><img src="/t.jpg"></div>'),
    ).toEqual([`image ${HOST}/t.jpg`]);
  });
});

test('a report that tells its title only is one, with nothing to offer', () => {
  expect(attachments('<p>正文见下。</p>')).toEqual([]);
  expect(
    attachments(
      table([
        ['索引号', '1'],
        ['发布机构', '市财政局'],
        ['发布日期', '2024-01-01'],
      ]),
    ),
  ).toEqual([]);
});
