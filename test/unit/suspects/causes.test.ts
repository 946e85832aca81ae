import { expect, it } from 'vitest';
import { causeOf } from '../../../lib/suspects/causes';

it.each([
  [86, 68, 'transposed'],
  [125, 152, 'transposed'],
  [12, 112, 'digit-lost'],
  [30, 230, 'digit-lost'],
  [37, 3, 'digit-added'],
  [47, 37, 'digit-wrong'],
  [370, 37, 'tenfold'],
  [3, 30, 'tenfold'],
  [4, 3, 'off-by-one'],
  [10, 9, 'off-by-one'],
  [0, 14, 'zero'],
  [14, 0, 'unknown'],
  [93, 12, 'unknown'],
])('%i for %i is %s', (printed, right, cause) => {
  expect(causeOf(printed, right)).toBe(cause);
});
