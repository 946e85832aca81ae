/** Units of money, as multiples of one 元 in powers of ten. */
const POWERS: Readonly<Record<string, number | undefined>> = {
  元: 0,
  百元: 2,
  千元: 3,
  万元: 4,
  亿元: 8,
};

const MONEY = '亿元|万元|千元|百元|元';
/** `单位：万元`, but not `编制单位：元氏县`. */
const LINE = new RegExp(
  `单\\s*位\\s*[:：]?\\s*(?:人民币)?\\s*(${MONEY})(?![\\u4e00-\\u9fff])`,
  'g',
);
const BRACKET = new RegExp(`[(（](?:单位[:：])?(${MONEY})[)）]`);

/** Units come from the patterns below, so no other key is asked for. */
export function isMoney(unit: string | null): unit is string {
  return unit !== null && POWERS[unit] !== undefined;
}

/** The unit as a power of ten 元; 0 for what is no money. */
export function powerOf(unit: string | null): number {
  return POWERS[unit ?? ''] ?? 0;
}

/** Units that a line above a table tells. */
export function unitsOf(text: string): string[] {
  return Array.from(text.matchAll(LINE), (match) => match[1] ?? '');
}

/** The unit in a label's brackets, such as `金额（万元）`. */
export function unitInLabel(text: string): string | null {
  return BRACKET.exec(text)?.[1] ?? null;
}
