import { Outline } from '../../lib/marks/outline';
import type { Spot } from '../../lib/page/source';
import type { PlainTable } from '../../lib/table/plain';
import type { OwnTables } from '../ui/exports/subject';
import { spotAt } from './marks';
import type { Audited } from './read';

const outline = new Outline();

/** A document's tables: listed, and outlined where they stand. */
export function tablesOf({ worked }: Audited): OwnTables {
  let known: readonly PlainTable[] = [];
  const spotOf = (at: number): Spot | null => {
    const place = known[at]?.place;
    return place ? spotAt(document.body, place) : null;
  };
  return {
    all: async () => {
      known = await worked.ask('tables', undefined);
      return known;
    },
    show: (tables) => void outline.show(tables.flatMap((at) => spotOf(at) ?? [])),
  };
}
