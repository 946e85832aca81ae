import { auditText, toReport } from '../../lib';
import { readDocx } from '../../lib/documents/flow/docx';
import { letterDocx } from '../../lib/export/letter-docx';
import type { ExportCell } from '../../lib/export/rows';
import { type RunEntry, runSheets } from '../../lib/export/run-sheets';
import type { Sheet } from '../../lib/export/sheet';
import { letterPart } from '../../lib/export/unit-letter';
import { workbookOf } from '../../lib/export/workbook';
import { SAMPLES } from '../portal/reports.mjs';
import { textReport } from '../portal/site.mjs';

/** Texts that a spreadsheet would run, or read as something else, were they typed in. */
export const HOSTILE = [
  '=1+1',
  '=HYPERLINK("http://example.com","x")',
  '+1',
  '-2+3',
  '@SUM(1)',
  '＝1+1',
  '\t=1',
  "=cmd|' /C calc'!A0",
  '007',
  '1e5',
  '2024-01-02',
  '_x0041_',
  '<b>粗</b> & "引号"',
];

const COPY = { at: '2026-01-01T00:00:00.000Z', sha256: 'ab'.repeat(32) };

/** A run's workbook and a unit's letter of made-up reports, with such texts in place of names and titles, and what they should say. */
export async function made(): Promise<{
  readonly sheets: readonly Sheet[];
  readonly workbook: Uint8Array;
  readonly letter: Uint8Array;
  readonly lines: readonly string[];
}> {
  const entries = HOSTILE.map((text, at): RunEntry => {
    const sample = at % 2 === 0 ? SAMPLES.broken : SAMPLES.clean;
    const url = at === 1 ? 'javascript:alert(1)' : `http://www.example.gov.cn/${at}.html`;
    const report = toReport(auditText(textReport(sample), { url, auditedAt: COPY.at }));
    const named = { ...report, report: { ...report.report, issuer: text } };
    return {
      ...{ url, title: text, unit: text, year: sample.year, reason: text, report: named },
      ...{ outcome: at % 2 === 0 ? 'broken' : 'clean', failed: 1, warned: 0, incomplete: 0 },
    };
  });
  const sheets = runSheets(entries, 'zh');
  const reports = entries.flatMap(({ report }) => report ?? []);
  const parts = reports.flatMap((report) => letterPart(report, { language: 'zh' }, COPY) ?? []);
  const letter = await letterDocx({ unit: HOSTILE[1] ?? '', parts }, 'zh');
  return { sheets, workbook: await workbookOf(sheets), letter, lines: linesOf(letter) };
}

/** The paragraphs of a Word document. */
export const linesOf = (docx: Uint8Array): string[] =>
  readDocx(docx).flatMap((part) => (part.kind === 'text' ? part.text : []));

/** What a spreadsheet should hold of a cell. */
export const wantedOf = ({ text, value }: ExportCell): string | number | null =>
  value ?? (text === '' ? null : text);
