/** What must come true in both browsers, written once; the spec files run it in each. */
import type { App, Portal } from '../support/app';
import { badge } from './badge';
import { card } from './card';
import { looks, marks } from './marks';

export const SCENARIOS: Record<string, (app: App, portal: Portal) => Promise<void>> = {
  'the badge tells what was found on each page of the portal': badge,
  'every cell of a broken sum is marked and no other, and comes back to what it was': marks,
  'each kind of mark is seen without its colour': looks,
  'a marked cell explains its sums to pointer and keyboard': card,
};
