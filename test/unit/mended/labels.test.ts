import { expect, test } from 'vitest';
import { FORMS } from '../../../lib/form';
import { modelOf } from '../../../lib/form/model';
import { readLabel } from '../../../lib/table/label';

const model = modelOf(FORMS[0]!).tables[1]!;
test.each([
  ['一、本年新收申请数量', 'received'],
  ['四、结转下年度', 'carried-out'],
])('%s', (label, row) => {
  expect((model.rows.match(readLabel(label))?.items ?? []).map((item) => item.row.key)).toEqual([
    row,
  ]);
});
