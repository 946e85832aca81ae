import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Check, Fact } from '../../../lib/audit/types';
import { FORMS } from '../../../lib/form';
import { modelOf } from '../../../lib/form/model';
import { checkSum } from '../../../lib/form-checks/sums';
import { checkValues } from '../../../lib/form-checks/values';
import { explain } from '../../../lib/messages';
import { BUILTIN_PACKS } from '../../../lib/packs/builtin';
import { PackFigures } from '../../../lib/relations/pack-figures';
import { readFigure } from '../../../lib/table/figure';

const MODEL = modelOf(FORMS[0]!);
const PACK = BUILTIN_PACKS[0]!;
const SLOTS = new Map(MODEL.slots.map((slot) => [slot.id, slot]));

/** What a cell may print, and what is known of it: a figure, nothing, words, or what cannot be placed. */
const printed = fc.oneof(
  { weight: 6, arbitrary: fc.nat(30).map(String) },
  { weight: 2, arbitrary: fc.constantFrom('', '—', '无', '\u3000', '/') },
  { weight: 1, arbitrary: fc.constantFrom('约9', '3 7', '见附件') },
);
const state = fc.constantFrom('read', 'read', 'read', 'recovered', 'unreadable', 'absent');

function factOf(id: string, raw: string, wanted: Fact['state']): Fact {
  const slot = SLOTS.get(id)!;
  const figure = readFigure(raw);
  const base = { id, table: slot.table, row: slot.row.key, column: slot.column.key };
  const rest = { ...base, label: `<${id}>`, place: null };
  if (wanted === 'absent') return { ...rest, raw: '', value: null, state: 'absent' };
  if (wanted === 'unreadable' || figure.kind === 'words')
    return { ...rest, raw, value: null, state: 'unreadable' };
  if (figure.kind === 'blank') return { ...rest, raw, value: null, state: 'blank' };
  return { ...rest, raw, value: figure.value, state: wanted };
}

/** Words of a message, and the facts of which alone they are true. */
const TRUE_OF: Readonly<Record<string, (fact: Fact) => boolean>> = {
  无法辨认: ({ state: is, raw }) => is === 'unreadable' && readFigure(raw).kind === 'words',
  无法定位: ({ state: is, raw }) => is === 'unreadable' && readFigure(raw).kind !== 'words',
  空白: ({ state: is }) => is === 'blank',
  缺失: ({ state: is }) => is === 'absent',
  空白或缺失: ({ state: is }) => is === 'blank' || is === 'absent',
  没有读到数: ({ value }) => value === null,
};

function isTrue(message: string, check: Check, facts: ReadonlyMap<string, Fact>): void {
  const terms = check.terms.flatMap(({ fact }) => facts.get(fact) ?? []);
  const [, count, words = ''] =
    /(\d+) 格(空白或缺失|没有读到数|[^\d\s，。）]{2,4})/.exec(message) ?? [];
  if (count) expect(terms.filter(TRUE_OF[words]!)).toHaveLength(Number(count));
  const total = facts.get(check.target);
  const [, of = ''] = /总计(无法辨认|无法定位|空白|缺失)/.exec(message) ?? [];
  if (of) expect(total && TRUE_OF[of]?.(total)).toBe(true);
  const [, raw] = /“(.*)”无法作为数字读取/.exec(message) ?? [];
  if (raw !== undefined) expect([readFigure(raw).kind, total?.raw]).toEqual(['words', raw]);
  if (message.includes('无法确定哪一格'))
    expect(readFigure(total?.raw ?? '').kind).not.toBe('words');
}

test('a message names the cause that is there, over as many cells as have it', () => {
  const kinds = new Set<string>();
  fc.assert(
    fc.property(
      fc.constantFrom(...MODEL.sums),
      fc.infiniteStream(fc.tuple(printed, state)),
      (sum, cells) => {
        const facts = new Map(
          [...sum.terms.map(({ fact }) => fact), sum.target].map((id) => {
            const [raw, wanted] = cells.next().value!;
            return [id, factOf(id, raw, wanted)] as const;
          }),
        );
        for (const check of [checkSum(sum, facts), ...checkValues([...facts.values()], MODEL)]) {
          isTrue(explain(check, facts, 'zh'), check, facts);
          kinds.add(check.reason.kind);
        }
      },
    ),
    { numRuns: 1500 },
  );
  for (const kind of ['unknown-terms', 'no-total', 'unreadable', 'unplaced', 'differs-anyway'])
    expect(kinds).toContain(kind);
});

test('so does that of a relation of a pack', () => {
  const id = 't3.received.total';
  const of = (raw: string, wanted: Fact['state']) =>
    new PackFigures(PACK, new Map(), new Map([[id, factOf(id, raw, wanted)]])).get(id).state;
  expect([of('9', 'read'), of('9', 'unreadable'), of('—', 'unreadable')]).toEqual([
    'read',
    'unplaced',
    'unplaced',
  ]);
  expect([of('约9', 'read'), of('', 'read'), of('', 'absent')]).toEqual([
    'unreadable',
    'blank',
    'absent',
  ]);
});
