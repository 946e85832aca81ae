import { bareLabel } from './total-words';

/** What a line is in an account that is carried on: what was there, what came, what went, what is left. */
export type Role = 'opening' | 'in' | 'out' | 'closing';

/** What may stand between 期初 and 余额: 年初财政拨款结转和结余, 期初现金及现金等价物余额. */
const THING = '[^增减收支入出]{0,14}?';
const STOCK = '(?:结转|结余|余额|结存|库存|存量|存货|净值|原值|价值|总数|数量|数|金额|额)';
const MEASURE = '(?:小计|合计|总计|共计|总额|金额|数量|数|额)?';
const NOW = '(?:本[年期月季]度?|当[年期月]|全年|报告期内?)?';

const OPENING = new RegExp(
  `^加?(?:(?:本年)?[期年月季]初|上[年期月]度?(?:年?[末底])?)(?:${THING}${STOCK})?$`,
);
const CLOSING = new RegExp(
  `^(?:(?:本[年期月季])?[期年月季][末底终]|(?:累计|滚存)(?=结余))(?:${THING}${STOCK})?$|^结转下[年期月]`,
);
const IN = new RegExp(
  `^加?${NOW}[^减支出]{0,8}(?:增加|新增|增长|收入|转入|购入|购置|计提|存入|入库|筹集|拨入|缴存|发生)${MEASURE}$`,
);
const OUT = new RegExp(
  `^减?${NOW}[^增收入]{0,8}(?:减少|支出|转出|支付|使用|偿还|出库|发出|领用|转回|核销|处置|提取)${MEASURE}$`,
);

/** The role that a folded label names, if any. */
export function roleOf(folded: string): Role | null {
  const bare = bareLabel(folded);
  if (OPENING.test(bare)) return 'opening';
  if (CLOSING.test(bare)) return 'closing';
  if (IN.test(bare)) return 'in';
  return OUT.test(bare) ? 'out' : null;
}
