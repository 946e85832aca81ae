import { expect } from '@playwright/test';
import { zipSync } from 'fflate';
import { printedFacts, SAMPLES } from '../../portal/reports.mjs';
import { page as pageOf, titleOf } from '../../portal/site.mjs';
import type { App, Portal } from '../support/app';
import { filesOf, scanned } from '../support/files';
import { attributes, expectRun, onHost, paste, saved, start } from '../support/workbench';

const ROOT = '/workbench/files/';
const BROKEN = SAMPLES.broken;
const EXPECTED = printedFacts(BROKEN);

/** Reports that are in files, behind a page or at an address of their own, come out as reports that are pages. */
export async function attached(app: App, portal: Portal) {
  const files = await filesOf(BROKEN);
  const bytesOf = (name: string) => Buffer.from(files[name] ?? []);
  const zip = zipSync({
    '说明.txt': new TextEncoder().encode('附件目录'),
    '年报.docx': files['report.docx'] ?? new Uint8Array(),
  });
  const served: readonly (readonly [string, Buffer, string])[] = [
    ['a.pdf', bytesOf('report.pdf'), 'application/pdf'],
    ['b.docx', bytesOf('report.docx'), 'application/octet-stream'],
    ['c.ofd', bytesOf('report.ofd'), 'application/octet-stream'],
    ['d.xlsx', bytesOf('report.xlsx'), 'application/octet-stream'],
    ['e.zip', Buffer.from(zip), 'application/zip'],
    ['f.pdf', Buffer.from(scanned()), 'application/pdf'],
    ['g.pdf', bytesOf('report.pdf').subarray(0, 3000), 'application/pdf'],
    ['h.pdf', Buffer.from('<!DOCTYPE html><title>统一登录</title>请登录'), 'application/pdf'],
  ];
  for (const [name, body, type] of served) portal.serve(`${ROOT}${name}`, body, type);
  const behind = ['a.pdf', 'b.docx', 'c.ofd'].map((name) => {
    const link = `<p>全文见附件：<a href="${name}">${titleOf(BROKEN)}</a></p>`;
    portal.serve(`${ROOT}${name}.html`, pageOf(titleOf(BROKEN), link));
    return onHost(`behind-${name[0]}`, `${ROOT}${name}.html`);
  });
  const alone = served.map(([name]) => onHost(`alone-${name[0]}`, `${ROOT}${name}`));

  const tab = await app.own('workbench.html');
  await paste(tab, [...behind, ...alone]);
  await start(tab);
  await expectRun(tab, 'done');
  const rows = await attributes(tab, 'row', ['url', 'outcome', 'failed']);
  expect(rows).toEqual([
    ...behind.map((url) => [url, 'broken', '6']),
    ...alone.slice(0, 5).map((url) => [url, 'broken', '6']),
    ...alone.slice(5).map((url) => [url, 'failed', '0']),
  ]);
  const { reports } = await saved(app, tab);
  expect(reports.slice(8).map(({ reason }) => reason)).toEqual([
    'picture-only',
    'unreadable',
    'needs-login',
  ]);
  for (const { url, report } of reports.slice(0, 8)) {
    const facts = Object.fromEntries(report?.facts.map(({ id, value }) => [id, value]) ?? []);
    expect(facts, url).toMatchObject(EXPECTED);
    expect(report?.tables.length, url).toBeGreaterThan(2);
  }
  await tab.close();
}
