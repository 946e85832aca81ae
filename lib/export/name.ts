import { shownName } from '../text/name';
import type { Language } from '../words';
import type { Report } from './schema';
import type { Scope } from './scope';

/** What no file system takes in a name. */
const UNSAFE = /[<>:"/\\|?*.%~]+/g;
const LONGEST_PART = 60;

/** `整改通知_unit.docx` */
export const letterName = (unit: string, language: Language): string =>
  `${language === 'zh' ? '整改通知' : 'letter'}_${partOf(unit)}.docx`;

const partOf = (part: string): string => shownName(part.replace(UNSAFE, ' '), LONGEST_PART);

const WHAT = {
  facts: '年报数据',
  tables: '表格数据',
  findings: '整改清单',
} as const satisfies Record<Scope, string>;

/** `issuer_year_年报数据.csv`; what is unknown is left out. All tables of a page that is no report go by its title. */
export function fileName(
  { report, source }: Report,
  extension: string,
  scope: Scope = 'facts',
): string {
  const { form, issuer, year } = report;
  const whose = form || issuer ? [issuer, year] : [source.title];
  const parts = [...whose, WHAT[scope]].map((part) => partOf(String(part ?? '')));
  return `${parts.filter((part) => part !== '').join('_')}.${extension}`;
}
