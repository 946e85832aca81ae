import type { Declared, TextsOf } from '../declare';
import { OF_TOLD, OVERVIEW, REQUESTS, TWICE } from './told';

/** Requests that the narrative counts, against table 3. */
export const RULES = {
  'text.requests': {
    severity: 'warning',
    name: { zh: '文中的申请件数', en: 'Requests in the text' },
  },
  'text.results': {
    severity: 'warning',
    name: { zh: '文中的办理结果', en: 'Results in the text' },
  },
  'text.carried-in': {
    severity: 'warning',
    name: { zh: '文中的上年结转', en: 'Carried in, in the text' },
  },
  'text.carried-out': {
    severity: 'warning',
    name: { zh: '文中的结转下年度', en: 'Carried out, in the text' },
  },
} as const satisfies Record<string, Declared>;

/** What the rule’s page says: what is checked, why, on which document’s word, and an example. */
export const TEXTS: TextsOf<typeof RULES> = {
  'text.requests': {
    checks: {
      zh: '文中所述收到、新收、受理、办理申请的件数，等于表中的第一项、第一项加第二项，或（七）总计；自然人、法人或其他组织的件数对应其列。',
      en: 'The number of requests that the text says were received or handled is item 1, item 1 + item 2 or （七）总计; numbers by kind of applicant are those of its column.',
    },
    why: TWICE,
    basis: 'told-twice',
    counted: [OF_TOLD],
    example: {
      lines: [OVERVIEW, '全年新收政府信息公开申请{73|37}件。', REQUESTS],
      note: {
        zh: '文中为 73 件，表中第一项总计为 37 件：两位数字颠倒。',
        en: 'The text says 73, item 1 of the table 37: the digits are transposed.',
      },
      figures: { computed: 37, printed: 73, difference: 36 },
    },
  },
  'text.results': {
    checks: {
      zh: '文中所述办结、答复件数等于（七）总计；予以公开、部分公开、不予公开、无法提供、不予处理、其他处理的件数等于表中该组之和。',
      en: 'The number closed or answered is （七）总计; the numbers granted, granted in part, denied, not available, not processed and closed otherwise are those of the table’s groups.',
    },
    why: TWICE,
    basis: 'told-twice',
    counted: [OF_TOLD],
    example: {
      lines: [OVERVIEW, '全年办结政府信息公开申请{63|36}件。', REQUESTS],
      note: {
        zh: '文中为 63 件，（七）总计为 36 件。',
        en: 'The text says 63, （七）总计 is 36.',
      },
      figures: { computed: 36, printed: 63, difference: 27 },
    },
  },
  'text.carried-in': {
    checks: {
      zh: '文中所述上年结转件数等于表中的第二项。',
      en: 'The number that the text says was carried in from last year is item 2.',
    },
    why: TWICE,
    basis: 'told-twice',
    counted: [OF_TOLD],
    example: {
      lines: [OVERVIEW, '全年新收政府信息公开申请37件，上年结转{5|3}件。', REQUESTS],
      note: {
        zh: '文中为 5 件，表中第二项总计为 3 件。',
        en: 'The text says 5, item 2 of the table 3.',
      },
      figures: { computed: 3, printed: 5, difference: 2 },
    },
  },
  'text.carried-out': {
    checks: {
      zh: '文中所述结转、顺延、转下年度办理的件数等于表中的第四项。',
      en: 'The number that the text says was carried over to next year is item 4.',
    },
    why: TWICE,
    basis: 'told-twice',
    counted: [OF_TOLD],
    example: {
      lines: [OVERVIEW, '全年办结政府信息公开申请36件，结转下年度继续办理{1|4}件。', REQUESTS],
      note: {
        zh: '文中为 1 件，表中第四项总计为 4 件。',
        en: 'The text says 1, item 4 of the table 4.',
      },
      figures: { computed: 4, printed: 1, difference: -3 },
    },
  },
};
