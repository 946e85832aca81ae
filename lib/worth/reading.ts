import type { RulePack } from '../packs/types';
import { genuine } from '../page/genuine';
import { textOf } from '../page/plain';
import { mayHoldReport } from '.';
import { mentionsPacks } from './patterns';

/** What of an audit's options decides whether a page is read. */
interface Asked {
  readonly outer?: Document | null;
  readonly frames?: boolean;
  readonly packs?: readonly RulePack[];
}

const NAMED = /信息公开(?:工作)?年度?报/;

/** A page that was brought here may also tell in its text alone that it is a report, or hold it in a frame. */
export function isWorthReading(
  document: Document,
  { frames = true, outer = null, packs = [] }: Asked,
): boolean {
  const titles = packs.flatMap(({ tables }) => tables.flatMap((table) => table.titles));
  if (mayHoldReport(document, outer, titles)) return true;
  if (frames && hasFrames(document)) return true;
  return NAMED.test(textOf(document));
}

/** Relations may hold between tables of built-in packs, and wherever the reader's own packs speak of. */
export function mayHoldPacks(
  page: Document | string,
  { frames = true, packs = [] }: Asked,
): boolean {
  if (packs.length > 0) return true;
  if (typeof page === 'string') return mentionsPacks(page);
  return (frames && hasFrames(page)) || mentionsPacks(textOf(page));
}

const hasFrames = (document: Document): boolean =>
  genuine(document, 'getElementsByTagName')('iframe').length > 0;
