/** The ways in which a report is had from a portal, or is not. */
import type { Reply } from '../../../portal/server.mjs';
import { article, fragment, report, titleOf } from '../../../portal/site.mjs';
import { filesOf, scanned } from '../files';
import {
  damagedPage,
  framedText,
  otherwiseTold,
  pageAt,
  picturesPage,
  plainText,
  tablesLater,
} from './pages';
import { type Hosts, HTML, htmlOf } from './place';
import type { Sample } from './samples';

/** A report at its address. */
export interface Planted {
  readonly host: string;
  /** From the root; what belongs to it is served beside it. */
  readonly path: string;
  readonly sample: Sample;
  /** Its number in the city. */
  readonly at: number;
}

export interface Way {
  readonly name: string;
  /** Of how many reports in three hundred; the others are plain pages. */
  readonly times: number;
  /** What its address ends in, where that is not the family's. */
  readonly ending?: string;
  /** Why there is no report in the end. */
  readonly failure?: string;
  /** What its figures come to where nothing is misprinted. */
  readonly outcome?: 'warned';
  /** It stands on a host of its own. */
  readonly host?: string;
  /** Not of misprinted figures. */
  readonly isRight?: true;
  readonly serve: (hosts: Hosts, planted: Planted) => void | Promise<void>;
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const beside = (path: string, name: string) => path.replace(/\.\w+$/, `-${name}`);
const page = ({ sample, at }: Planted) => pageAt(at, sample);

/** The file behind a page, or at the address itself. */
const attached =
  (name: 'report.pdf' | 'report.docx' | 'report.ofd', type: string) =>
  async (hosts: Hosts, { host, path, sample }: Planted) => {
    const { [name]: bytes } = await filesOf(sample);
    const own = beside(path, name);
    hosts.on(host, own, { headers: { 'content-type': type }, body: Buffer.from(bytes ?? []) });
    const link = `<p>　　现予公布，全文见附件：<a href="${own}">${titleOf(sample)}</a></p>`;
    hosts.on(host, path, htmlOf(article(sample, link)));
  };

/** Answers the first times otherwise. */
const firstTimes = (count: number, refuse: Reply, then: Reply) => {
  let asked = 0;
  return () => (asked++ < count ? refuse : then);
};

/** A script sets a cookie and comes back; who has it is let in. */
const checked =
  (status: number, script: string, cookie: string, headers: Record<string, string> = {}) =>
  (hosts: Hosts, planted: Planted) => {
    const check = `<html><head><script>${script}</script></head><body></body></html>`;
    hosts.on(planted.host, planted.path, ({ headers: { cookie: sent = '' } }) =>
      sent.includes(cookie)
        ? page(planted)
        : { status, headers: { ...HTML, ...headers }, body: check },
    );
  };

const path = 'location.pathname';

export const WAYS: readonly Way[] = [
  {
    name: 'slow',
    times: 6,
    serve: (hosts, one) => hosts.on(one.host, one.path, { ...page(one), wait: 2500 }),
  },
  { name: '404', times: 4, failure: 'gone', serve: () => {} },
  {
    name: '500 once',
    times: 3,
    serve: (hosts, one) =>
      hosts.on(
        one.host,
        one.path,
        firstTimes(1, { status: 500, headers: HTML, body: '错误' }, page(one)),
      ),
  },
  {
    name: '500 always',
    times: 1,
    failure: 'unreachable',
    serve: (hosts, one) =>
      hosts.on(one.host, one.path, { status: 500, headers: HTML, body: '错误' }),
  },
  {
    name: '503 with Retry-After',
    times: 2,
    serve: (hosts, one) =>
      hosts.on(
        one.host,
        one.path,
        firstTimes(1, { status: 503, headers: { ...HTML, 'retry-after': '3' } }, page(one)),
      ),
  },
  {
    name: '521 with a cookie',
    times: 2,
    serve: checked(
      521,
      `document.cookie="__jsl_clearance=1; path="+${path}; location.reload()`,
      '__jsl_clearance',
      {
        'set-cookie': '__jsluid=2; path=/',
      },
    ),
  },
  {
    name: 'a challenge in the body',
    times: 2,
    serve: checked(
      200,
      `document.cookie="acw_sc__v2=3; path="+${path}; location.reload()`,
      'acw_sc__v2',
    ),
  },
  {
    name: '412',
    times: 1,
    serve: checked(
      412,
      `$_ts={}; document.cookie="FSSBB=4; path="+${path}; location.reload()`,
      'FSSBB',
    ),
  },
  {
    name: 'a check that only a person passes',
    times: 2,
    host: 'yanzheng',
    failure: 'blocked',
    serve: (hosts, one) =>
      hosts.on(one.host, one.path, htmlOf('<html><body>请完成滑动验证后继续访问</body></html>')),
  },
  {
    name: '403',
    times: 1,
    failure: 'blocked',
    serve: (hosts, one) =>
      hosts.on(one.host, one.path, { status: 403, headers: HTML, body: '禁止访问' }),
  },
  {
    name: 'a redirect to another host of the government',
    times: 3,
    serve: (hosts, one) => {
      const location = `http://zhuanji.example.gov.cn${one.path}`;
      hosts.on(one.host, one.path, { status: 302, headers: { location } });
      hosts.on('zhuanji.example.gov.cn', one.path, page(one));
    },
  },
  {
    name: 'a redirect to a site that is no government’s',
    times: 1,
    failure: 'elsewhere',
    serve: (hosts, one) => {
      const location = `${hosts.outside}${one.path}`;
      hosts.on(one.host, one.path, { status: 302, headers: { location } });
      hosts.on(new URL(hosts.outside).host, one.path, page(one));
    },
  },
  {
    name: 'a redirect to a login',
    times: 1,
    failure: 'needs-login',
    serve: (hosts, one) => {
      hosts.on(one.host, one.path, { status: 302, headers: { location: '/sso/login?from=1' } });
      hosts.on(
        one.host,
        '/sso/login',
        htmlOf('<html><body><form>用户名 密码</form></body></html>'),
      );
    },
  },
  {
    name: 'late',
    times: 3,
    serve: (hosts, one) => {
      const own = beside(one.path, 'text.html');
      hosts.on(one.host, own, htmlOf(report(one.sample)));
      const script = `setTimeout(async () => { document.getElementById("c").innerHTML = await (await fetch("${own}")).text(); }, 1800)`;
      const empty = `<div id="c">正在加载……</div><script>${script}</script>`;
      hosts.on(one.host, one.path, htmlOf(article(one.sample, empty)));
    },
  },
  {
    name: 'tables late',
    times: 2,
    serve: (hosts, one) => {
      const own = beside(one.path, 'tables.html');
      const { words, tables } = tablesLater(one.sample, own);
      hosts.on(one.host, own, htmlOf(tables));
      hosts.on(one.host, one.path, htmlOf(words));
    },
  },
  {
    name: 'told otherwise in words',
    times: 6,
    isRight: true,
    outcome: 'warned',
    serve: (hosts, one) => hosts.on(one.host, one.path, htmlOf(otherwiseTold(one.sample))),
  },
  {
    name: 'in a frame',
    times: 4,
    serve: (hosts, one) => {
      const own = beside(one.path, 'frame.html');
      hosts.on(one.host, own, htmlOf(framedText(one.sample)));
      const frame = `<iframe src="${own}" width="100%" height="1600"></iframe>`;
      hosts.on(one.host, one.path, htmlOf(article(one.sample, frame)));
    },
  },
  { name: 'a PDF behind a page', times: 4, serve: attached('report.pdf', 'application/pdf') },
  { name: 'a Word file behind a page', times: 4, serve: attached('report.docx', DOCX) },
  {
    name: 'an OFD file behind a page',
    times: 3,
    serve: attached('report.ofd', 'application/octet-stream'),
  },
  {
    name: 'a PDF itself',
    times: 3,
    ending: '.pdf',
    serve: async (hosts, { host, path, sample }) => {
      const { 'report.pdf': bytes } = await filesOf(sample);
      hosts.on(host, path, {
        headers: { 'content-type': 'application/pdf' },
        body: Buffer.from(bytes ?? []),
      });
    },
  },
  {
    name: 'a scan',
    times: 1,
    ending: '.pdf',
    failure: 'picture-only',
    serve: (hosts, { host, path }) =>
      hosts.on(host, path, {
        headers: { 'content-type': 'application/pdf' },
        body: Buffer.from(scanned()),
      }),
  },
  {
    name: 'half a PDF',
    times: 1,
    ending: '.pdf',
    failure: 'unreadable',
    serve: async (hosts, { host, path, sample }) => {
      const { 'report.pdf': bytes } = await filesOf(sample);
      hosts.on(host, path, {
        headers: { 'content-type': 'application/pdf' },
        body: Buffer.from(bytes ?? []).subarray(0, 3000),
      });
    },
  },
  {
    name: 'pictures',
    times: 2,
    failure: 'picture-only',
    serve: (hosts, one) => hosts.on(one.host, one.path, htmlOf(picturesPage(one.sample))),
  },
  {
    name: 'no report',
    times: 2,
    failure: 'no-report',
    serve: (hosts, one) =>
      hosts.on(
        one.host,
        one.path,
        htmlOf(fragment('<p>该文件正在编制，将于近日公布，敬请关注。</p>')),
      ),
  },
  {
    name: 'plain text',
    times: 2,
    ending: '.txt',
    serve: (hosts, { host, path, sample }) =>
      hosts.on(host, path, {
        headers: { 'content-type': 'text/plain; charset=utf-8' },
        body: plainText(sample),
      }),
  },
  {
    name: 'damaged',
    times: 5,
    isRight: true,
    serve: (hosts, one) => hosts.on(one.host, one.path, htmlOf(damagedPage(one.sample))),
  },
];

export const PLAIN: Way = {
  name: 'plain',
  times: 0,
  serve: (hosts, one) => hosts.on(one.host, one.path, page(one)),
};
