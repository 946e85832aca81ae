import type { Adapter } from '../types';
import { EPOINT } from './epoint';
import { EPORTAL } from './eportal';
import { FRAMES } from './frames';
import { GKMLPT } from './gkmlpt';
import { HANWEB_SEARCH } from './hanweb-search';
import { HANWEB_STORE } from './hanweb-store';
import { HANWEB_UNIT } from './hanweb-unit';
import { LONGSUN } from './longsun';
import { SHELL } from './shell';
import { TREE } from './tree';
import { TRS } from './trs';
import { TRUECMS } from './truecms';
import { UCAP } from './ucap';
import { UCAP_SEARCH } from './ucap-search';
import { VSB } from './vsb';
import { VSB_DYNAMIC } from './vsb-dynamic';

export { PLAIN } from './plain';

/** Every family that is known; the first whose signs are all there is the page's. A further one is one more file and its line here. */
export const FAMILIES: readonly Adapter[] = [
  TRS,
  UCAP,
  HANWEB_STORE,
  HANWEB_UNIT,
  HANWEB_SEARCH,
  GKMLPT,
  EPOINT,
  TRUECMS,
  UCAP_SEARCH,
  EPORTAL,
  VSB,
  VSB_DYNAMIC,
  LONGSUN,
  TREE,
  SHELL,
  FRAMES,
];
