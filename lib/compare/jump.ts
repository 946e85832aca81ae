import type { Check } from '../check';
import { type Cells, checkOf, readIn } from './cells';

/** Smaller figures go up and down as they like. */
const MANY = 20;
const FACTOR = 10;

/** Figures that stand alone in table 2, in both forms alike or not: an id that only one of them has is compared with nothing. */
const ALONE =
  /^t2\.(?:permits|services|penalties|coercion)\.decisions$|^t2\.(?:regulations|normative)\.(?:made|repealed|valid|drafted|published|total)$|^t2\.fees\.amount$|^t2\.procurement\.(?:items|amount)$/;
/** Totals of rows and groups; single columns follow them. What was carried in is held against what was carried out. */
const TOTAL = /^t[34]\.(?!carried-in\.).*\.total$/;

/** Notices of figures that are far from last year's: ten times as large or as small, from zero to many or from many to zero. */
export function jumps(last: Cells, own: Cells, year: number): Check[] {
  return [...own.keys()].flatMap((id) => {
    if (!ALONE.test(id) && !TOTAL.test(id)) return [];
    const [before, found] = [readIn(last, id), readIn(own, id)];
    if (before === null || found === null || !isFar(before, found)) return [];
    const [less, more] = before < found ? [before, found] : [found, before];
    const times = less === 0 ? null : Math.round(more / less);
    return checkOf('year.jump', id, {
      outcome: 'fail',
      expected: before,
      found,
      reason: { kind: 'jump', year, before, times },
    });
  });
}

function isFar(a: number, b: number): boolean {
  const [less, more] = [Math.min(a, b), Math.max(a, b)];
  return less >= 0 && more >= MANY && more >= less * FACTOR;
}
