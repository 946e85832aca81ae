import { describe, expect, test } from 'vitest';
import { auditText } from '../../../lib';
import { FORMS } from '../../../lib/form';
import { modelOf } from '../../../lib/form/model';
import { BUILTIN_PACKS } from '../../../lib/packs/builtin';
import type { RulePack } from '../../../lib/packs/types';
import {
  blocksOf,
  exampleOfRelation,
  pageOf,
  pagesByFamily,
  pagesOfPack,
  type Words,
} from '../../../lib/reference';
import { draftRelation, relationCheck } from '../../../lib/relations/check';
import { COUNT, type KnownFigure, type PackFigures } from '../../../lib/relations/pack-figures';
import { nameOf, RULE_IDS } from '../../../lib/rules';
import { FAMILIES } from '../../../lib/rules/families';
import { SENTENCES } from '../narrative/sentences';
import { FIGURES } from '../support/sample';
import { textReport } from '../support/text';

const HAN = /\p{Script=Han}/u;

describe('the pages', () => {
  test('there is one for every rule, a family after the other', () => {
    const pages = [...pagesByFamily().values()].flat();
    expect(pages.map((page) => page.rule)).toEqual([...RULE_IDS]);
    expect([...pagesByFamily().keys()]).toEqual(Object.keys(FAMILIES));
  });

  test('each rule has a name of its own in both languages', () => {
    for (const language of ['zh', 'en'] as const) {
      const names = RULE_IDS.map((rule) => nameOf(rule)[language]);
      expect(new Set(names).size).toBe(RULE_IDS.length);
      for (const name of names)
        expect(HAN.test(name)).toBe(language === 'zh' || name.includes('七'));
    }
  });

  test.each(RULE_IDS)('%s says what, why and how it is counted in both languages', (rule) => {
    const { checks, why, counted, example } = pageOf(rule);
    expect(counted.length).toBeGreaterThan(0);
    const said = [checks, why, example.note, ...counted] as Words[];
    for (const words of said) {
      expect(words.zh).toMatch(HAN);
      expect(words.zh).toMatch(/[。]$/);
      // Terms of the form stand as they are printed; the sentence around them is English.
      expect(words.en).toMatch(/^[A-Z“‘0-9−(（\p{Script=Han}].*[.]$/u);
      expect(words.en.match(/[A-Za-z]{2,}/g)?.length ?? 0).toBeGreaterThan(1);
    }
  });

  test('the sums of the form are told in the form’s own words', () => {
    const [balance] = pageOf('t3.balance').formulas;
    expect(balance).toEqual({
      holdsIn: 'columns',
      target: '四、结转下年度继续办理',
      compare: '=',
      terms: [
        { weight: 1, label: '一、本年新收政府信息公开申请数量' },
        { weight: 1, label: '二、上年结转政府信息公开申请数量' },
        { weight: -1, label: '（七）总计' },
      ],
      sources: FORMS.map((form) => form.source),
    });
    expect(pageOf('t4.total').formulas.map(({ target }) => target)).toEqual([
      '行政复议 总计',
      '行政诉讼 未经复议直接起诉 总计',
      '行政诉讼 复议后起诉 总计',
    ]);
    // Every term that the audit adds up is told, but for the rows that stand for others.
    for (const form of FORMS) {
      const sum = modelOf(form).sums.find((one) => one.target === 't3.results.natural');
      const told = pageOf('t3.results').formulas.find(({ sources }) =>
        sources.includes(form.source),
      );
      const rows = told?.terms.flatMap(({ parts, label }) => parts ?? [label]) ?? [];
      const replaced = form.id === 'annual-2021' ? 1 : 0;
      expect(rows.length).toBe((sum?.terms.length ?? 0) - replaced);
    }
    for (const rule of RULE_IDS) {
      const { basis, sources } = pageOf(rule);
      expect(sources.length > 0).toBe(basis === 'form');
    }
  });

  test('whatever the audit says of a report, its rule has a page', () => {
    const known = new Set<string>(RULE_IDS);
    const sentences = SENTENCES.map(({ text }) => text).join('\n');
    const report = textReport({
      ...FIGURES,
      't3.granted.natural': -1,
      't4.reconsideration.total': 0.5,
    });
    const audits = [report, report.replace('本年度工作正常开展。', sentences)].map((text) =>
      auditText(text),
    );
    const rules = new Set(audits.flatMap((audit) => audit.checks.map((check) => check.rule)));
    expect(rules.size).toBeGreaterThan(15);
    for (const rule of rules) expect(known).toContain(rule);
  });
});

describe('the example of each built-in relation', () => {
  const relations = BUILTIN_PACKS.flatMap((pack) =>
    pack.relations.map((relation) => ({ pack, relation, rule: relation.rule })),
  );

  test.each(relations)('$rule is broken by it', ({ pack, relation }) => {
    const { severity } = relation;
    const example = exampleOfRelation(pack, relation);
    const table = blocksOf(example).find((block) => block.kind === 'table');
    const printed = table?.rows.map((row) => Number(row[1]?.[0]?.text)) ?? [];
    const ids = [...relation.terms.map(([id]) => id), relation.target];
    expect(printed.length).toBe(ids.length);
    const get = (id: string): KnownFigure => ({
      label: id,
      value: printed[ids.indexOf(id)] ?? null,
      state: 'read',
      unit: COUNT,
      grain: 0,
      coarsest: 0,
      padded: false,
      place: null,
      cell: null,
      sheet: null,
    });
    const draft = draftRelation(relation, { get } as unknown as PackFigures);
    if (!draft) throw new Error('none of its figures is there');
    expect(relationCheck(draft).check).toMatchObject({
      outcome: 'fail',
      severity,
      expected: example.figures?.computed,
      found: example.figures?.printed,
      difference: example.figures?.difference,
    });
  });

  test('no two rules share a name, since it is their address', () => {
    const pages = BUILTIN_PACKS.flatMap(pagesOfPack);
    const names = [...RULE_IDS, ...pages.map(({ rule }) => rule)];
    expect(new Set(names).size).toBe(names.length);
  });
});

const PACK: RulePack = {
  format: 'gouji/rules@1',
  id: 'example',
  title: { zh: '示例', en: 'Example' },
  source: '某文〔2024〕1号',
  tables: [
    {
      key: 'income',
      titles: ['收入决算表'],
      figures: [
        { key: 'total', row: ['合计', '总计'], column: ['决算数'] },
        { key: 'own', row: ['事业收入'], column: ['决算数'] },
      ],
    },
  ],
  relations: [
    {
      rule: 'example.income',
      title: { zh: '收入合计', en: 'Income' },
      severity: 'warning',
      target: 'income.total',
      compare: '>=',
      terms: [
        ['income.own', 1],
        ['t3.received.total', 2],
      ],
    },
  ],
};

describe('the page of a pack’s rule', () => {
  const [relation] = PACK.relations;
  if (!relation) throw new Error('The pack has a relation.');

  test('holds all relations of the rule, at the weight of the heaviest', () => {
    const other = { ...relation, severity: 'error', target: 'income.own' } as const;
    const pages = pagesOfPack({ ...PACK, relations: [relation, other, { ...other, rule: 'b.c' }] });
    expect(pages.map(({ rule, severity, formulas }) => [rule, severity, formulas.length])).toEqual([
      ['example.income', 'error', 2],
      ['b.c', 'error', 1],
    ]);
  });

  test('follows from the relation', () => {
    expect(pagesOfPack(PACK)[0]).toMatchObject({
      rule: 'example.income',
      title: { zh: '收入合计' },
      severity: 'warning',
      sources: ['某文〔2024〕1号'],
      formulas: [
        {
          target: '收入决算表 · 合计 · 决算数',
          compare: '>=',
          terms: [
            { weight: 1, label: '收入决算表 · 事业收入 · 决算数' },
            { weight: 2, label: '一、本年新收政府信息公开申请数量 · 总计' },
          ],
        },
      ],
    });
  });

  test.each([
    ['=', (printed: number, computed: number) => printed === computed],
    ['<=', (printed: number, computed: number) => printed <= computed],
    ['>=', (printed: number, computed: number) => printed >= computed],
  ] as const)('has an example that breaks %s', (compare, holds) => {
    const example = exampleOfRelation(PACK, { ...relation, compare });
    const { computed = 0, printed = 0, difference } = example.figures ?? {};
    expect(computed).toBe(120 + 2 * 45);
    expect(holds(printed, computed)).toBe(false);
    expect(difference).toBe(printed - computed);
    const [table] = blocksOf(example);
    const shown = table?.kind === 'table' ? table.rows.map((row) => row[1]?.[0]?.text) : [];
    expect(shown).toEqual(['120', '45', String(printed)]);
  });

  test('its words are never taken for marks of the example', () => {
    const tables = [
      { key: 'a', titles: ['{x|y}\t∅'], figures: [{ key: 'b', row: ['{1|2}'], column: ['\n'] }] },
    ];
    const pack = { ...PACK, tables };
    const example = exampleOfRelation(pack, { ...relation, target: 'a.b', terms: [['a.b', 1]] });
    const [table] = blocksOf(example);
    if (table?.kind !== 'table') throw new Error('The example is a table.');
    expect(table.rows.map((row) => row.length)).toEqual([2, 2]);
    expect(table.rows.map((row) => row[0]?.length)).toEqual([1, 1]);
  });
});
