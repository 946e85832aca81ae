import { SideTab } from '../../lib/browser/side-tab';
import { inTurn, sleep } from './asking';

/** The one tab that list and run share. */
export const side = new SideTab(sleep, inTurn);
