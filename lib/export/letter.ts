import type { Language } from '../words';
import { type Finding, findingsOf, type Telling } from './findings';
import type { Report } from './schema';

/**
 * What is written to who published a report: all that is to be put right, numbered, in plain text. What a reviewer has dismissed
 * is left out.
 * @returns empty where there is nothing to write about
 */
export function letterOf(reports: readonly Report[], telling: Telling): string {
  const letters = reports.flatMap((report) => {
    const findings = findingsOf(report, telling).filter(
      ({ verdict }) => verdict?.state !== 'dismissed',
    );
    if (findings.length === 0) return [];
    const { opening } = SAID[telling.language];
    const items = findings.map((finding, at) => itemOf(finding, telling.language, `${at + 1}. `));
    return [
      `${opening(reportName(report, telling.language), findings.length)}\n${report.source.url}\n\n${items.join('\n\n')}`,
    ];
  });
  return letters.length > 0 ? `${letters.join('\n\n\n')}\n` : '';
}

/** One finding by itself, with whose report it is of. */
export function findingText(report: Report, check: number, telling: Telling): string {
  const finding = findingsOf(report, telling).find((one) => one.check === check);
  if (!finding) return '';
  const { language } = telling;
  return `${reportName(report, language)}\n${itemOf(finding, language, '')}\n${report.source.url}\n`;
}

function itemOf(finding: Finding, language: Language, number: string): string {
  const { place, message, suspected, rule, document, verdict } = finding;
  const { ruleLine, suspectLine, noteLine } = SAID[language];
  const indent = ' '.repeat(number.length);
  const [first, ...rest] = [
    place,
    message,
    suspected && suspectLine(suspected),
    ruleLine(rule, document),
    verdict?.note && noteLine(verdict.note),
  ].filter(Boolean);
  return [`${number}${first}`, ...rest.map((line) => `${indent}${line}`)].join('\n');
}

/** Whose report of which year; where the page does not tell, what it is called. */
export function reportName(
  { report: { form, issuer, year }, source }: Pick<Report, 'report' | 'source'>,
  language: Language,
): string {
  if (!form || issuer === null) return SAID[language].page(source.title || source.url);
  return SAID[language].report(issuer, year);
}

const SAID = {
  zh: {
    report: (issuer: string, year: number | null) =>
      `${issuer}${year === null ? '' : `${year}年`}政府信息公开工作年度报告`,
    page: (title: string) => `《${title}》`,
    opening: (name: string, count: number) => `${name}有以下 ${count} 处问题，请核实：`,
    suspectLine: (text: string) => `疑似原因：${text}`,
    ruleLine: (rule: string, document: string) =>
      `规则：${rule}${document && `；依据：${document}`}`,
    noteLine: (note: string) => `备注：${note}`,
  },
  en: {
    report: (issuer: string, year: number | null) =>
      `${issuer}, annual open-government report${year === null ? '' : ` ${year}`}`,
    page: (title: string) => `“${title}”`,
    opening: (name: string, count: number) =>
      `${name}: please verify the following ${count === 1 ? 'place' : `${count} places`}.`,
    suspectLine: (text: string) => `Probable cause: ${text}`,
    ruleLine: (rule: string, document: string) =>
      `Rule: ${rule}${document && `; source: ${document}`}`,
    noteLine: (note: string) => `Note: ${note}`,
  },
} as const;
