import type { Language } from '../words';

/** What the wording needs of a suspect; the report file has all of it. */
export interface SuspectTold {
  readonly found: number | null;
  readonly suggested: number | null;
  readonly cause: string;
  readonly alternatives: number;
}

const CAUSES: Record<Language, Record<string, string>> = {
  zh: {
    transposed: '相邻数字颠倒',
    'digit-lost': '漏写一位数字',
    'digit-added': '多写一位数字',
    'digit-wrong': '写错一位数字',
    tenfold: '相差十倍',
    swapped: '相邻单元格互换',
    shifted: '数据错位一列',
    split: '一个数拆入两个单元格',
    'off-by-one': '相差 1',
    zero: '应填数值而填 0',
  },
  en: {
    transposed: 'neighbouring digits transposed',
    'digit-lost': 'a digit missing',
    'digit-added': 'a digit too many',
    'digit-wrong': 'one digit wrong',
    tenfold: 'ten times off',
    swapped: 'two neighbouring cells swapped',
    shifted: 'figures moved by one cell',
    split: 'one number split over two cells',
    'off-by-one': 'off by one',
    zero: 'zero where a figure belongs',
  },
};

/**
 * Says carefully what a suspect probably was: with a cause and no other explanation it is likely; without a cause it is only
 * the smallest change; with other explanations it is one of several.
 */
export function explainSuspect(suspect: SuspectTold, language: Language): string {
  const { suggested, cause, alternatives } = suspect;
  const why = CAUSES[language][cause];
  if (language === 'zh') {
    if (alternatives > 1) {
      return `可能应为 ${suggested}${why ? `（${why}）` : ''}，改动同样少的推算结果共 ${alternatives} 种。`;
    }
    return why ? `很可能应为 ${suggested}（${why}）。` : `按改动最少推算，应为 ${suggested}。`;
  }
  if (alternatives > 1) {
    return `It should perhaps be ${suggested}${why ? ` (${why})` : ''}; ${alternatives} corrections are equally small.`;
  }
  return why
    ? `It should probably be ${suggested} (${why}).`
    : `The smallest correction that explains it: ${suggested}.`;
}
