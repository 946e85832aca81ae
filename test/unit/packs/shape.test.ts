import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { auditText } from '../../../lib';
import { readKept } from '../../../lib/browser/packs';
import { BUILTIN_PACKS } from '../../../lib/packs/builtin';
import { isPack } from '../../../lib/packs/shape';
import { pagesOfPack } from '../../../lib/reference';
import { FIGURES } from '../support/sample';
import { textReport } from '../support/text';

const EXAMPLE = JSON.parse(readFileSync('assets/public/example.rules.json', 'utf8'));

describe('what has the shape of a pack', () => {
  test.each([...BUILTIN_PACKS, EXAMPLE])('$id has', (pack) => {
    expect(isPack(pack)).toBe(true);
    expect(isPack(JSON.parse(JSON.stringify(pack)))).toBe(true);
  });

  test.each([undefined, null, 1, '', [], {}, { format: 'gouji/rules@1' }])(
    '%j has not',
    (value) => {
      expect(isPack(value)).toBe(false);
    },
  );

  test('a pack from which anything was taken or put in another’s place ends nothing, if it passes at all', () => {
    const report = textReport(FIGURES);
    fc.assert(
      fc.property(fc.nat(), fc.anything(), (which, other) => {
        const pack = structuredClone(EXAMPLE);
        const places: [object, string][] = [];
        const visit = (value: unknown) => {
          if (typeof value !== 'object' || value === null) return;
          for (const key of Object.keys(value)) {
            places.push([value, key]);
            visit(Reflect.get(value, key));
          }
        };
        visit(pack);
        const [holder, key] = places[which % places.length] ?? [pack, 'id'];
        Reflect.set(holder, key, other);
        if (!isPack(pack)) return;
        expect(() => auditText(report, { packs: [pack] })).not.toThrow();
        expect(() => pagesOfPack(pack)).not.toThrow();
      }),
      { numRuns: 200 },
    );
  });
});

test('what is kept is told apart', () => {
  const good = { pack: EXAMPLE, on: true };
  expect(readKept(undefined)).toEqual({ packs: [], broken: [] });
  expect(readKept([good, null, { pack: { ...EXAMPLE, tables: 1 }, on: true }])).toEqual({
    packs: [good],
    broken: [null, { pack: { ...EXAMPLE, tables: 1 }, on: true }],
  });
  expect(readKept({ some: 'thing' })).toEqual({ packs: [], broken: [{ some: 'thing' }] });
});
