import type { Line } from './lines';
import { roleOf } from './roll-words';
import { bareLabel } from './total-words';

/** Words by which a line says that it is what is left of others, and how the others count in it. */

const RESULT =
  /净(?![化水菜重]|[进出]口)|毛利|[账帐]面价值|利润(?:总额)?$|[盈结]余|余额|差额|顺差|综合收益总额|结存|增加额$/;

const results = new WeakMap<Line, boolean>();

/** Whether a line's label may speak of what is left of others: 净额, 账面价值, 利润总额, 期末余额. */
export function isResult(line: Line): boolean {
  let is = results.get(line);
  if (is === undefined) {
    const label = line.labels.at(-1) ?? '';
    is = RESULT.test(bareLabel(label)) || roleOf(label) === 'closing';
    results.set(line, is);
  }
  return is;
}

const OUT =
  /准备|折旧|摊销|折耗|减值|支出|流出|成本|费用|减少|转出|处置|核销|转销|转回|支付|偿还|抵[销消]|所得税/;
const IN = /收入|流入|增加|购置|转入|收益|原值|总额/;
const TOLD = /^(?:[^加减]{0,3}[、.．])?([加减])[:：]/;

/** What is said of a line among those that make a result. */
export interface Said {
  /** 1 or -1 where 加 or 减 stands before the label, so that no other reading is left; else 0. */
  readonly told: 1 | -1 | 0;
  /** The same by what its words mean, 0 where they mean nothing of the kind. */
  readonly meant: 1 | -1 | 0;
}

const NOTHING: Said = { told: 0, meant: 0 };
const said = new WeakMap<Line, readonly Said[]>();

/** How a line counts in a result, by its own label and by those groups that the two do not share. */
export function saidOf(line: Line, result: Line): Said {
  let all = said.get(line);
  if (!all) {
    all = line.labels.map(saidBy);
    said.set(line, all);
  }
  for (let i = all.length - 1; i >= 0; i--) {
    const one = all[i];
    if (one && one.meant !== 0 && !result.labels.includes(line.labels[i] ?? '')) return one;
  }
  return NOTHING;
}

function saidBy(label: string): Said {
  const sign = TOLD.exec(label)?.[1];
  if (sign) return { told: sign === '减' ? -1 : 1, meant: sign === '减' ? -1 : 1 };
  const bare = bareLabel(label);
  const [isOut, isIn] = [OUT.test(bare), IN.test(bare)];
  return isOut === isIn ? NOTHING : { told: 0, meant: isOut ? -1 : 1 };
}
