// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { toReport } from '../../../lib';
import { DAMAGES } from '../support/damage';
import { BLANK_DAMAGES } from '../support/damage-figures';
import { LABEL_DAMAGES } from '../support/damage-labels';
import { misprint, randomFigures } from '../support/figures';
import { samplePage } from '../support/page';
import { audit } from '../support/pages';
import { Random } from '../support/random';

const EVERY = { ...DAMAGES, ...LABEL_DAMAGES, ...BLANK_DAMAGES };

test.each(Object.entries(EVERY))('every check of a report that is “%s” is worded', (_, damage) => {
  const random = new Random(11);
  const figures = misprint(misprint(randomFigures(random), random), random);
  const result = audit(samplePage(figures, random, { damage }).html);
  for (const language of ['zh', 'en'] as const) {
    const { checks } = toReport(result, { language, tables: false });
    expect(checks.length).toBeGreaterThan(10);
    for (const { message } of checks) {
      expect(message).not.toBe('');
      expect(message).not.toMatch(/undefined|null|NaN|\[object|t[234]\.[a-z]/);
    }
  }
});
