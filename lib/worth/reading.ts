import type { RulePack } from '../packs/types';
import type { Glance } from '../page/glance';
import { mayHoldReport } from '.';
import { mentionsPacks } from './patterns';

/** What of an audit's options decides whether a page is read. */
interface Asked {
  readonly frames?: boolean;
  readonly packs?: readonly RulePack[];
}

/** How much of a page is worth reading. */
export interface Worth {
  /** False of a page that is not worth it at all. */
  readonly isWorth: boolean;
  /** Relations of rule packs may hold in it, so that every table is. */
  readonly isPacked: boolean;
}

const NAMED = /信息公开(?:工作)?年度?报/;

/** A page that was brought here may also tell in its text alone that it is a report, or hold it in a frame. */
export function worthOf(seen: Glance, { frames = true, packs = [] }: Asked): Worth {
  const titles = packs.flatMap(({ tables }) => tables.flatMap((table) => table.titles));
  const isFramed = frames && seen.hasFrames;
  const isWorth = isFramed || mayHoldReport(seen, titles) || NAMED.test(seen.text);
  const isPacked = isWorth && (isFramed || mayHoldPacks(seen.text, { packs }));
  return { isWorth, isPacked };
}

/** Relations may hold between tables of built-in packs, and wherever the reader's own packs speak of. */
export const mayHoldPacks = (text: string, { packs = [] }: Pick<Asked, 'packs'>): boolean =>
  packs.length > 0 || mentionsPacks(text);
