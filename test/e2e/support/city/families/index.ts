/** Every family of portals that the product knows, as a portal of that family is. */
import {
  EPOINT,
  GKMLPT,
  HANWEB_SEARCH,
  HANWEB_STORE,
  HANWEB_UNIT,
  TRUECMS,
  UCAP_SEARCH,
} from './asked';
import type { Family } from './types';
import { EPORTAL, LONGSUN, PACKED, TREE, TRS, UCAP, VSB, VSB_DYNAMIC } from './written';

export type { Entry, Family } from './types';

/** TRS first: its list is the longest. */
export const FAMILIES: readonly Family[] = [
  ...[TRS, UCAP, VSB, VSB_DYNAMIC, EPORTAL, LONGSUN, PACKED, TREE],
  ...[GKMLPT, UCAP_SEARCH, EPOINT, TRUECMS, HANWEB_STORE, HANWEB_UNIT, HANWEB_SEARCH],
];
