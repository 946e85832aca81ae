import type { Words } from '../../words';
import type { Unknown } from '../state';

/** Why a figure is not known. */
export const STATES: Record<Unknown, Words> = {
  read: { zh: '可读', en: 'legible' },
  recovered: { zh: '已还原', en: 'recovered' },
  blank: { zh: '空白', en: 'blank' },
  unreadable: { zh: '无法识别', en: 'illegible' },
  unplaced: { zh: '无法定位', en: 'in a row or column that cannot be identified' },
  absent: { zh: '缺失', en: 'missing' },
};
