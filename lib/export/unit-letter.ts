import { normalised } from '../verdicts/fingerprint';
import type { Language } from '../words';
import { type Finding, findingsOf, type Telling } from './findings';
import { reportName } from './letter';
import type { Report } from './schema';

/** When the page that was audited was kept, and what it can be held against. */
export interface PageCopy {
  /** ISO 8601. */
  readonly at: string;
  /** In hexadecimal. */
  readonly sha256: string;
}

/** What is to be put right in one report. */
export interface LetterPart {
  readonly name: string;
  readonly url: string;
  readonly copy: PageCopy | null;
  /** Sums that are broken: the published figures contradict each other. */
  readonly broken: readonly Finding[];
  /** What may be right after all. */
  readonly verify: readonly Finding[];
}

/** A letter to a unit on all of its reports. */
export interface UnitLetter {
  readonly unit: string;
  readonly parts: readonly LetterPart[];
}

/**
 * What a unit is told of a report. Where somebody has judged any of its findings, only the confirmed ones; else what failed, remarks
 * on the form aside.
 * @returns null where there is nothing to write about
 */
export function letterPart(
  report: Report,
  telling: Telling,
  copy: PageCopy | null,
): LetterPart | null {
  const all = findingsOf(report, telling);
  const isJudged = all.some(({ verdict }) => verdict !== undefined);
  const told = all.filter(({ verdict, severity }) =>
    isJudged ? verdict?.state === 'confirmed' : severity !== 'notice',
  );
  if (told.length === 0) return null;
  return {
    name: reportName(report, telling.language),
    url: report.source.url,
    copy,
    broken: told.filter(({ severity }) => severity === 'error'),
    verify: told.filter(({ severity }) => severity !== 'error'),
  };
}

/** How many places a letter names. */
export const placesIn = ({ parts }: Pick<UnitLetter, 'parts'>): number =>
  parts.reduce((sum, { broken, verify }) => sum + broken.length + verify.length, 0);

/** By whom a letter is due: reports of one unit belong together, however its name is spelled; one without a name stands alone. */
export const letterKey = (unit: string | null, url: string): string =>
  unit === null || normalised(unit) === '' ? `url ${url}` : `unit ${normalised(unit)}`;

/** What a letter says beside its findings. */
export const LETTER_WORDS = {
  zh: {
    title: '政府信息公开工作年度报告整改通知',
    to: (unit: string) => `${unit}：`,
    opening: (count: number) =>
      `经核对，你单位公布的政府信息公开工作年度报告中有 ${count} 处需要核实，列明如下。请对照原始数据逐项核实，确有错误的予以更正并重新公布。`,
    broken: '数据之间的勾稽关系不成立',
    verify: '表述与数据不一致或存在疑问',
    url: '网址',
    copy: (at: string, sha256: string) => `核对所依据的网页副本保存于${at}，SHA-256：${sha256}`,
    closing: '以上核算值由同一份报告的其他数值推算得出，仅供核实时参考，应以原始数据为准。',
  },
  en: {
    title: 'Annual open-government report: places to verify',
    to: (unit: string) => `To: ${unit}`,
    opening: (count: number) =>
      `In the annual open-government report that you have published, the following ${count === 1 ? 'place has' : `${count} places have`} to be verified. Please compare each with the original records; correct and publish again what is wrong.`,
    broken: 'Sums that do not hold',
    verify: 'Statements that differ from the figures, or are in doubt',
    url: 'Address',
    copy: (at: string, sha256: string) =>
      `The copy of the page that was audited was kept on ${at}, SHA-256: ${sha256}`,
    closing:
      'Computed values follow from other figures of the same report; they are a help for verifying, the original records decide.',
  },
} as const satisfies Record<Language, unknown>;

/** A time as a letter has it. @param at ISO 8601 */
export const letterDate = (at: string | Date, language: Language, withTime = true): string =>
  new Date(at).toLocaleString(language === 'zh' ? 'zh-CN' : 'en', {
    dateStyle: 'long',
    ...(withTime && { timeStyle: 'short' }),
  });
