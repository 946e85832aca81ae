import type { Words } from '../../words';

/** Departures from the form. */
export const OF_FORM: readonly Words[] = [
  {
    zh: '格式上的出入不代表数据有误。',
    en: 'A departure from the form does not say that a figure is wrong.',
  },
  {
    zh: '通行的简写、别称、标点和空格上的差别，不算出入。',
    en: 'Customary short forms, other words for the same, punctuation and spaces are no departure.',
  },
];
