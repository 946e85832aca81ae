import type { Language } from '../words';
import type { Finding } from './findings';
import { word } from './words';

/** A line of a finding: what it is called, and what it says. */
export type LetterLine = readonly [label: string, text: string];

/** What a letter says of a finding below its place; what is not known has no line. */
export function letterLines(finding: Finding, language: Language): LetterLine[] {
  const { message, printed, computed, difference, suspected, rule, document, verdict } = finding;
  const figures = (
    [
      ['printed', printed],
      ['computed', computed],
      ['difference', difference],
    ] as const
  )
    .flatMap(([of, value]) => (value === null ? [] : `${word(of, language)} ${value}`))
    .join(language === 'zh' ? '，' : ', ');
  const lines: LetterLine[] = [
    [word('problem', language), message],
    [word('values', language), figures],
    [word('suspected', language), suspected],
    [word('rule', language), rule],
    [word('basis', language), document],
    [word('note', language), verdict?.note ?? ''],
  ];
  return lines.filter(([, text]) => text !== '');
}
