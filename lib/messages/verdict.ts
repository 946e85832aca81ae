import type { Words } from '../words';

/** Said before what is told of a mark whose findings were all dismissed. */
export const DISMISSED: Words = { zh: '已排除', en: 'Dismissed' };
