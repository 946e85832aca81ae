import type { Words } from '../../words';

/** Departures from the form. */
export const OF_FORM: readonly Words[] = [
  {
    zh: '格式上的出入不代表数据有误。',
    en: 'A departure from the form does not mean that a figure is wrong.',
  },
  {
    zh: '通行的简写、别称、标点和空格上的差别，不视为出入。',
    en: 'Customary short forms, synonyms, punctuation and spaces do not count as departures.',
  },
];
