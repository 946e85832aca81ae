import { expect } from 'vitest';
import { type Audit, type AuditOptions, auditDocument } from '../../../lib';
import { parse } from './page';

export const ADDRESS = 'http://www.qinglan.example.gov.cn/zfxxgknb/t2024_1.html';

/** A page of a portal, with its address. */
export function portalPage(title: string, body: string): string {
  return `<!DOCTYPE html><html><head><base href="${ADDRESS}"><title>${title}</title></head><body>${body}</body></html>`;
}

export function table(rows: readonly (readonly (string | number)[])[]): string {
  const lines = rows.map((row) => row.map((text) => `<td>${text}</td>`).join(''));
  return `<table>${lines.map((line) => `<tr>${line}</tr>`).join('')}</table>`;
}

/** Audits a page and sees to it that the page is, to the byte, what it was. */
export function audit(html: string, options: AuditOptions = {}): Audit {
  const document = parse(html);
  const before = document.documentElement.outerHTML;
  const result = auditDocument(document, { url: ADDRESS, ...options });
  result.tables();
  expect(document.documentElement.outerHTML).toBe(before);
  return result;
}

/** The sums that an audit calls broken. */
export function accused(result: Pick<Audit, 'checks'>): string[] {
  return result.checks
    .filter((check) => check.outcome === 'fail' && check.severity === 'error')
    .map((check) => `${check.rule} ${check.target}`);
}
