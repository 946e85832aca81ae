// @vitest-environment happy-dom
import { test } from 'vitest';
import { expectNone, LIES, tryMany } from '../support/seeds';

test('columns of table 2 in another order (2019)', () => {
  expectNone(
    tryMany(
      {
        form: 2019,
        title: '青岚市数据局2020年政府信息公开工作年度报告',
        damage2: (rows) => ({
          pieces: [
            rows.map((row) => (row.length === 4 ? [row[0]!, row[3]!, row[1]!, row[2]!] : row)),
          ],
          lost: () => false,
        }),
      },
      0,
      LIES,
    ),
  );
});
