import { expect, test } from 'vitest';
import { BUILTIN_PACKS } from '../../../lib/packs/builtin';
import { ruleNamesOf } from '../../../lib/packs/names';
import type { RulePack } from '../../../lib/packs/types';
import { isOfFamily, isRuleId, nameOf, RULE_IDS } from '../../../lib/rules';

const relation = (rule: string, zh: string): RulePack['relations'][number] => ({
  rule,
  title: { zh, en: rule },
  severity: 'warning',
  target: 't3.received.total',
  compare: '=',
  terms: [['t3.results.total', 1]],
});

const pack = (...relations: RulePack['relations'][number][]): RulePack => ({
  format: 'gouji/rules@1',
  id: 'own',
  title: { zh: '自定义', en: 'Own' },
  tables: [],
  relations,
});

test('the rules that were checked have their names, the first where a pack gives several', () => {
  const packs = [
    pack(relation('t3.results', '戊')),
    pack(relation('text.own', '甲'), relation('text.own', '乙'), relation('own.other', '丙')),
    pack(relation('own.third', '丁')),
  ];
  expect(ruleNamesOf(packs, ['text.own', 'own.third', 't3.results', 'own.gone'])).toEqual({
    't3.results': nameOf('t3.results'),
    'text.own': { zh: '甲', en: 'text.own' },
    'own.third': { zh: '丁', en: 'own.third' },
  });
});

test('a name survives as data, whatever the rule is called', () => {
  const names = ruleNamesOf([pack(relation('__proto__', '甲'))], ['__proto__']);
  expect(JSON.parse(JSON.stringify(names))).toEqual(
    JSON.parse('{"__proto__":{"zh":"甲","en":"__proto__"}}'),
  );
  expect(Object.keys(names)).toEqual(['__proto__']);
});

test('no rule of a pack passes for one of ours', () => {
  const ofPacks = BUILTIN_PACKS.flatMap(({ relations }) => relations.map(({ rule }) => rule));
  for (const rule of [...ofPacks, 'text.own', 'sum.own', 'value.own', 'text.'])
    expect(isRuleId(rule), rule).toBe(false);
  expect(isOfFamily('text.own', 'text')).toBe(false);
  expect(isOfFamily('text.year', 'text')).toBe(true);
  expect(isOfFamily('text.year', 'sum')).toBe(false);
  expect(RULE_IDS.every(isRuleId)).toBe(true);
});
