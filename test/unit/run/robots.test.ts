import { expect, test } from 'vitest';
import { pathFor, readRobots } from '../../../lib/run/robots';

const TEXT = `# 说明
User-agent: Baiduspider
Disallow: /

User-agent: Other
User-Agent: *
Disallow: /private/   # 内部
Allow: /private/zfxxgk/
disallow: /*.zip$
Disallow: /a*b*c
Disallow:
Sitemap: http://www.example.gov.cn/map.xml

User-agent: *
Disallow: /late

User-agent: Last
Disallow: /zfxxgk/`;

test.each([
  ['/zfxxgk/ndbg/1.html', true],
  ['/private/1.html', false],
  ['/private/zfxxgk/1.html', true],
  ['/files/all.zip', false],
  ['/files/all.zip?x', true],
  ['/axxbyyc', false],
  ['/axxbyy', true],
  ['/late/1', false],
  ['/', true],
])('%s may be read: %s', (path, isAllowed) =>
  expect(readRobots(TEXT).allows(path)).toBe(isAllowed),
);

test('what says nothing allows everything, and of two lines as long the one that allows decides', () => {
  for (const text of ['', '<html>404</html>', 'User-agent: *\nDisallow:', 'Disallow: /'])
    expect(readRobots(text).allows('/x')).toBe(true);
  const both = readRobots('User-agent: *\nDisallow: /x\nAllow: /x');
  expect(both.allows('/x/1')).toBe(true);
});

test('letters and their codes are the same, whichever stands where', () => {
  const { allows } = readRobots('User-agent: *\nDisallow: /信息/\nDisallow: /%e5%b9%b4%E6%8a%A5/');
  for (const [url, isAllowed] of [
    ['http://a.gov.cn/信息/1.html', false],
    ['http://a.gov.cn/%e4%bf%a1%E6%81%AF/1.html', false],
    ['http://a.gov.cn/年报/1.html', false],
    ['http://a.gov.cn/公开/1.html', true],
  ] as const)
    expect(allows(pathFor(url)), url).toBe(isAllowed);
  expect(readRobots('User-agent: *\nDisallow: /\ud83d').allows('/x')).toBe(true);
});

test('no pattern takes long', () => {
  const { allows } = readRobots(`User-agent: *\nDisallow: /${'a*'.repeat(30)}b$`);
  const begun = performance.now();
  allows(`/${'a'.repeat(60)}`);
  expect(performance.now() - begun).toBeLessThan(1000);
});

test('the path of an address has its query', () => {
  expect(pathFor('http://a.gov.cn/x/1.html?y=2#z')).toBe('/x/1.html?y=2');
  expect(pathFor('年报.pdf')).toBe('/');
});
