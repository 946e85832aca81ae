import { inOneWidth } from '../text/space';
import { simplified } from '../text/traditional';

const SIGNS = /[^\p{L}\p{N}()]+/gu;
/** A second name in brackets behind the first. */
const BRACKETS = /\([^()]*\)$/;
/** Long and short ways of one name. */
const SHORTER: readonly (readonly [RegExp, string])[] = [
  [/人民政府/g, '政府'],
  [/街道办事处$/, '街道'],
  [/委员会(?=$|办公室)/, '委'],
  [/办公室$/, '办'],
  [/和(?=[^和]{2,6}[局委厅]$)/, ''],
];

/** A unit's name in one spelling: `甲县 人民政府办公室（乙局）` is `甲县政府办`. A second name in brackets is left out. */
export function unitKey(name: string): string {
  const plain = simplified(inOneWidth(name)).replace(SIGNS, '').replace(BRACKETS, '');
  return SHORTER.reduce((text, [long, short]) => text.replace(long, short), plain);
}

/** A place before a body's own name, as in `青岚市` `数据局`: what may be left out where only one body fits. */
const PLACE = /^(?:.{2,12}?(?:省|自治区|市|州|盟|地区|县|区|旗|乡|镇|街道))+$/;

/**
 * Finds the name of a list that another name means: the same in one spelling, else the only one that differs by a place before it
 * alone. Two that could be meant are none.
 */
export function matcher(names: readonly string[]): (name: string) => string | null {
  const keys = new Map<string, string[]>();
  for (const name of names) {
    const key = unitKey(name);
    keys.set(key, [...(keys.get(key) ?? []), name]);
  }
  return (name) => {
    const key = unitKey(name);
    const same = keys.get(key);
    if (same) return only(same);
    const near = [...keys].flatMap(([other, of]) => (isNear(key, other) ? of : []));
    return only(near);
  };
}

const only = (names: readonly string[]): string | null =>
  new Set(names).size === 1 ? (names[0] ?? null) : null;

/** Letters that a body's own name has at least: 局 alone, or 政府, is nobody's. */
const LEAST = 3;
/** Letters of the places before it at most. */
const MOST = 20;

function isNear(a: string, b: string): boolean {
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  if (short.length < LEAST || long.length - short.length > MOST || !long.endsWith(short))
    return false;
  const before = long.slice(0, long.length - short.length);
  // 市数据局 is 青岚市数据局, as is 数据局.
  return (
    PLACE.test(before) || (/^[省市县区旗]/.test(short) && PLACE.test(before + short.slice(0, 1)))
  );
}
