import { describe, expect, test } from 'vitest';
import { type Audit, auditText } from '../../../lib';
import { judge } from '../support/judge';
import { accused } from '../support/pages';
import { printedInText } from '../support/printed';
import { FIGURES } from '../support/sample';
import { textReport } from '../support/text';

const TEXT = textReport(FIGURES);
const CLEAN = { wrong: [], unread: [], falseAlarms: [], missed: [] };
const verdict = (text: string) => judge(auditText(text), FIGURES, () => false);

/** The piece of the text that a fact points to. */
function pointed(text: string, audit: Audit, id: string): string {
  const printed = printedInText(text)(audit.facts.find((fact) => fact.id === id)?.place);
  if (printed === null) throw new Error(`${id} points nowhere`);
  return printed;
}

describe('a report as plain text', () => {
  test('is read like a page', () => {
    const audit = auditText(TEXT);
    expect(audit).toMatchObject({
      isReport: true,
      form: 'annual-2021',
      issuer: '青岚市数据局',
      year: 2024,
    });
    expect(verdict(TEXT)).toEqual(CLEAN);
  });

  test.each<[string, (text: string) => string]>([
    ['lines that end as on Windows', (text) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text) => `\ufeff${text}`],
    [
      'blank lines between the lines',
      (text) => text.replaceAll('\n一、', '\n\n\n一、').replaceAll('\n三、收', '\n\n三、收'),
    ],
    [
      'headings with number signs',
      (text) =>
        text.replace(/^([一二三四五六]、(?:总|主|收到|政府|存|其))/gm, '## $1').replace(/^/, '# '),
    ],
    [
      'a rule below a header',
      (text) => text.replace(/^(第二十条第（一）项.*)$/m, '$1\n---\t---\t---\t---'),
    ],
    [
      'a rule between the parts',
      (text) =>
        text
          .replaceAll('\n三、收', '\n--------\n三、收')
          .replaceAll('\n四、政', '\n========\n四、政'),
    ],
    ['blanks around each cell', (text) => text.replaceAll('\t', ' \t ')],
    ['a tab at the end of each line', (text) => text.replace(/\t.*$/gm, '$&\t')],
    [
      'full-width digits',
      (text) =>
        text.replace(/(?<=\t)\d+/g, (n) =>
          n.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)),
        ),
    ],
    ['no line at the end', (text) => text.replace(/\n六、[\s\S]*$/, '')],
  ])('%s', (_, change) => {
    expect(change(TEXT)).not.toBe(TEXT);
    expect(verdict(change(TEXT))).toEqual(CLEAN);
  });

  test('a table cut by a blank line is one table', () => {
    for (const words of [
      '不予公开',
      '1.信访举报投诉类申请',
      '3.其他',
      '（七）总计',
      '四、结转下年度',
    ]) {
      const at = TEXT.lastIndexOf('\n', TEXT.indexOf(words));
      expect(verdict(`${TEXT.slice(0, at)}\n${TEXT.slice(at)}`)).toEqual(CLEAN);
    }
  });
});

describe('places', () => {
  const misprinted = textReport({
    ...FIGURES,
    't3.granted.natural': 987,
    't4.reconsideration.upheld': 654,
  });

  test.each<[string, (text: string) => string]>([
    ['in a text', (text) => text],
    ['with lines that end as on Windows', (text) => text.replaceAll('\n', '\r\n')],
    ['behind a line of signs that take two units', (text) => `𠮷𠮷\n${text}`],
  ])('%s a fact points to its own cell', (_, change) => {
    const text = change(misprinted);
    const audit = auditText(text);
    expect(pointed(text, audit, 't3.granted.natural')).toBe('987');
    expect(pointed(text, audit, 't4.reconsideration.upheld')).toBe('654');
    for (const fact of audit.facts) expect(pointed(text, audit, fact.id)).toBe(fact.raw);
  });

  test('a broken sum points to its total', () => {
    const audit = auditText(misprinted);
    expect(accused(audit)).toContain('t3.row-total t3.granted.total');
    for (const check of audit.checks.filter(({ outcome }) => outcome === 'fail')) {
      expect(printedInText(misprinted)(check.place)).toBe(String(check.found));
    }
  });
});

describe('a text that is no report', () => {
  test.each([
    ['nothing', ''],
    ['blanks', ' \n\t\n'],
    ['prose', '关于开展检查的通知\n请于月底前报送。'],
    ['a table of anything', '日期\t单位\t电话\n2024-01-01\t市财政局\t1234567\n'],
    ['a program', 'const a = 1;\n\tif (a) {\n\t\treturn;\n\t}\n'],
  ])('%s', (_, text) => {
    expect(auditText(text)).toMatchObject({ isReport: false, facts: [], checks: [] });
  });
});
