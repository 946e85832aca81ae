import { MONEY } from '../table/money';
import { HAN } from '../text/letters';
import { lineInOneWidth, withoutSpace } from '../text/space';
import { simplified } from '../text/traditional';

/** The units, their letters perhaps parted by a space. */
const UNIT = MONEY.replace(/(?<=[^|])(?=[^|])/g, ' ?');
/** `单位：万元`, but not `编制单位：元氏县`. */
const LINE = new RegExp(`单 ?位 ?:? ?(?:人民币 ?)?(${UNIT})(?![${HAN}])`, 'g');
const BRACKET = new RegExp(`[(] ?(?:单 ?位 ?: ?)?(?:人民币 ?)?(${UNIT}) ?[)]`);

/** Units that a line above a table tells. */
export function unitsOf(text: string): string[] {
  if (!text.includes('元')) return [];
  return Array.from(fold(text).matchAll(LINE), (match) => withoutSpace(match[1] ?? ''));
}

/** The unit in a label's brackets, such as `金额（万元）`. */
export function unitInLabel(text: string): string | null {
  const unit = text.includes('元') ? BRACKET.exec(fold(text))?.[1] : undefined;
  return unit === undefined ? null : withoutSpace(unit);
}

const fold = (text: string): string => simplified(lineInOneWidth(text));
