import { shifted } from './decimal';

/** Units of money, as multiples of one 元 in powers of ten. */
const POWERS: Readonly<Record<string, number | undefined>> = {
  元: 0,
  百元: 2,
  千元: 3,
  万元: 4,
  百万元: 6,
  千万元: 7,
  亿元: 8,
};

/** The units, longest first, as a pattern's source. */
export const MONEY = '百万元|千万元|亿元|万元|千元|百元|元';

/** The finest that money is counted in, 分, as a power of ten 元. */
export const CENT = -2;

/** Whether a unit is one of money: 元, 万元, 亿元 … */
export function isMoney(unit: string | null): unit is string {
  return unit !== null && POWERS[unit] !== undefined;
}

/** The unit as a power of ten 元; 0 for what is no money. */
export function powerOf(unit: string | null): number {
  return POWERS[unit ?? ''] ?? 0;
}

/** An amount in another unit, to the last digit: 0.57 亿元 are 5700 万元. What tells no unit of money is in the other one already. */
export function inUnit(value: number, from: string, to: string): number {
  return isMoney(from) ? shifted(value, powerOf(from) - powerOf(to)) : value;
}
