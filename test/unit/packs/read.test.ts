import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEPARTMENT_ACCOUNTS } from '../../../lib/packs/department-accounts';
import { LARGEST, type PackProblem, readPack } from '../../../lib/packs/read';

const GOOD = `{
  "format": "gouji/rules@1",
  "id": "my-pack",
  "title": { "zh": "我的规则", "en": "My rules" },
  "tables": [
    {
      "key": "a",
      "titles": ["统计表"],
      "figures": [
        { "key": "x", "row": ["合计"], "column": ["数量"] },
        { "key": "y", "row": ["其他"], "column": ["数量"] }
      ]
    }
  ],
  "relations": [
    {
      "rule": "my.rule",
      "title": { "zh": "甲应等于乙", "en": "x should be y" },
      "severity": "warning",
      "target": "a.x",
      "compare": "=",
      "terms": [["a.y", 1], ["t3.received.total", -2]]
    }
  ]
}
`;

function problemsOf(text: string): readonly PackProblem[] {
  const read = readPack(text);
  return 'problems' in read ? read.problems : [];
}

/** Where the problems are: `line:column path`. */
function places(text: string): string[] {
  return problemsOf(text).map(({ line, column, path }) => `${line}:${column} ${path}`);
}

/** What stands in the text where a problem points to. */
function pointedAt(text: string): string[] {
  const lines = text.replace(/^\ufeff/, '').split('\n');
  return problemsOf(text).map(({ line, column }) => (lines[line - 1] ?? '').slice(column - 1));
}

test('a good pack is read as it stands', () => {
  expect(readPack(GOOD)).toEqual({ pack: JSON.parse(GOOD) });
  expect(readPack(`\ufeff${GOOD}`)).toEqual({ pack: JSON.parse(GOOD) });
  expect(readPack(GOOD.replaceAll('\n', '\r\n'))).toEqual({ pack: JSON.parse(GOOD) });
});

/** From, to: what is changed in the good pack; then where the first problem points, and words of it. */
const BAD: [name: string, from: string | RegExp, to: string, at: string, zh: string, en: string][] =
  [
    ['a comma too many', '["a.y", 1],', '["a.y", 1],,', ',', '语法', 'JSON'],
    ['a comma too few', '"my-pack",', '"my-pack"', '"title"', '语法', 'JSON'],
    ['a trailing comma', '"数量"] }\n      ]', '"数量"] },\n      ]', ']', '语法', 'JSON'],
    ['a comment', '"key": "a"', '/* a */ "key": "a"', '/*', '语法', 'JSON'],
    ['single quotes', '"my-pack"', "'my-pack'", "'my", '语法', 'JSON'],
    ['a missing end', /\]\n\}\n$/, '', '', '语法', 'JSON'],
    ['another format', 'rules@1', 'rules@9', '"gouji/rules@9"', 'gouji/rules@1', 'gouji/rules@1'],
    ['an id with blanks', 'my-pack', 'my pack', '"my pack"', '字母', 'letters'],
    ['an id that climbs', 'my-pack', '../x', '"../x"', '字母', 'letters'],
    ['a key with a dot', '"key": "x"', '"key": "x.1"', '"x.1"', '字母', 'letters'],
    ['an unknown key', '"key": "a"', '"key": "a", "colour": 1', '"colour"', 'colour', 'colour'],
    ['a missing key', '"severity": "warning",', '', '{', 'severity', 'severity'],
    ['another type', '["合计"]', '"合计"', '"合计"', '列表', 'list'],
    ['a severity of its own', '"warning"', '"deadly"', '"deadly"', 'error', 'error'],
    ['another sign', '"compare": "="', '"compare": "!="', '"!="', '<=', '<='],
    ['an empty list', '["统计表"]', '[]', '[]', '1', '1'],
    ['an empty title', '["统计表"]', '[""]', '""', '不能为空', 'empty'],
    ['a title found everywhere', '["统计表"]', '["表"]', '"表"', '两个汉字', 'two Chinese'],
    ['a long title', '统计表', '统计表'.repeat(21), '"统计表', '60', '60'],
    ['a weight that is no whole number', '"a.y", 1', '"a.y", 0.5', '0.5', '整数', 'whole'],
    ['a weight of nothing', '"a.y", 1', '"a.y", 0', '0', '0', '0'],
    ['a weight too large', '"a.y", 1', '"a.y", 1001', '1001', '1000', '1000'],
    ['a term without a weight', '["a.y", 1]', '["a.y"]', '["a.y"]', '', ''],
    ['a term that is not there', '"a.y", 1', '"a.z", 1', '"a.z"', 'a.z', 'a.z'],
    ['a target that is not there', '"target": "a.x"', '"target": "b.x"', '"b.x"', 'b.x', 'b.x'],
    [
      'a cell that no form has',
      't3.received.total',
      't3.received.all',
      '"t3.received.all"',
      't3.received.all',
      't3.received.all',
    ],
    ['its own target as a term', '"a.y", 1', '"a.x", 1', '"a.x"', 'a.x', 'a.x'],
    [
      'a key twice in an object',
      '"key": "a",',
      '"key": "a", "key": "b",',
      '"key": "b"',
      '两次',
      'twice',
    ],
    ['a figure twice', '"key": "y"', '"key": "x"', '"x"', '两次', 'twice'],
    [
      'a table of the annual report',
      '"key": "a"',
      '"key": "t3"',
      '"t3"',
      '年度报告',
      'annual report',
    ],
  ];

describe('a pack is refused with the place of', () => {
  test.each(BAD)('%s', (_, from, to, at, zh, en) => {
    const text = GOOD.replace(from, to);
    expect(text).not.toBe(GOOD);
    const [first] = problemsOf(text);
    expect(first).toBeDefined();
    expect(pointedAt(text)[0]?.startsWith(at) || at === '').toBe(true);
    expect(first?.message.zh).toContain(zh);
    expect(first?.message.en).toContain(en);
    expect(first?.message.zh).toMatch(/[\u4e00-\u9fff]/);
    expect(first?.message.en).not.toMatch(/undefined|\[object/);
  });

  test('two tables or relations of the same name', () => {
    const pack = JSON.parse(GOOD);
    const text = JSON.stringify({
      ...pack,
      tables: [...pack.tables, ...pack.tables],
      relations: [...pack.relations, ...pack.relations],
    });
    expect(problemsOf(text).map(({ path }) => path)).toEqual([
      'tables[1].key',
      'tables[1].figures[0].key',
      'tables[1].figures[1].key',
      'relations[1].rule',
    ]);
  });

  test('everything that is wrong, not only the first', () => {
    const text = GOOD.replace('"my-pack"', '7')
      .replace('"warning"', '"x"')
      .replace('["合计"]', '[]');
    expect(places(text)).toEqual([
      '3:9 id',
      '10:30 tables[0].figures[0].row',
      '19:19 relations[0].severity',
    ]);
  });

  test('lines as an editor counts them', () => {
    expect(places(GOOD.replace('"my-pack"', '7').replaceAll('\n', '\r\n'))).toEqual(['3:9 id']);
    expect(places(`\ufeff${GOOD.replace('"my-pack"', '7')}`)).toEqual(['3:9 id']);
  });
});

describe('hostile files are harmless', () => {
  test.each([
    ['nothing', ''],
    ['a number', '1'],
    ['null', 'null'],
    ['a list', '[]'],
    ['a page', '<!DOCTYPE html><p>{}'],
    ['brackets without end', '['.repeat(900_000)],
    ['braces without end', '{"a":'.repeat(150_000)],
    ['deep but closed', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['a text without end', `"${'x'.repeat(900_000)}`],
    ['more than a megabyte', ' '.repeat(LARGEST) + GOOD],
    ['very many tables', GOOD.replace('"tables": [', `"tables": [${'{},'.repeat(100_000)}`)],
    ['a key twice over, deep inside', `{"x":{${'"a":1,'.repeat(150_000)}"b":2}}`],
    ['objects with a key twice', `{"x":[${'{"a":1,"a":1},'.repeat(60_000)}{}]}`],
    [
      'terms that are none, as many as there may be',
      GOOD.replace(
        '"relations": [',
        `"relations": [${`{"terms":[${'["",""],'.repeat(99)}["",""]]},`.repeat(900)}`,
      ),
    ],
    ['very many keys', `{${Array.from({ length: 50_000 }, (_, i) => `"k${i}":1`).join()}}`],
  ])('%s', (_, text) => {
    const problems = problemsOf(text);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(50);
    for (const { line, column } of problems) {
      expect(line).toBeGreaterThan(0);
      expect(column).toBeGreaterThan(0);
    }
  });

  test('of many faults the first are told, and that there are more', () => {
    const read = (tables: number) =>
      readPack(GOOD.replace('"tables": [', `"tables": [${'7,'.repeat(tables)}`));
    expect(read(50)).toMatchObject({ problems: { length: 50 }, more: false });
    expect(read(51)).toMatchObject({ problems: { length: 50 }, more: true });
    expect(readPack(`{${'"a":1,'.repeat(60)}"b":2}`)).toMatchObject({ more: true });
    const relation = '{"rule":"r","title":{"zh":"甲","en":"a"},"severity":"error","target":"a.n"';
    const nowhere = `${relation},"compare":"=","terms":[["a.x",1]]},`.repeat(60);
    const lost = readPack(GOOD.replace('"relations": [', `"relations": [${nowhere}`));
    expect(lost).toMatchObject({ problems: { length: 50 }, more: true });
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('a key %s', (key) => {
    const inside = GOOD.replace('"key": "a"', `"key": "a", "${key}": { "polluted": 1 }`);
    expect(problemsOf(inside)[0]?.message.en).toContain(key);
    const outside = GOOD.replace('"format"', `"${key}": { "polluted": 1 }, "format"`);
    expect(problemsOf(outside)[0]?.message.en).toContain(key);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test.each(['constructor', 'toString', 'prototype'])('a table called %s', (key) => {
    const text = GOOD.replace('"key": "a"', `"key": "${key}"`).replaceAll('"a.', `"${key}.`);
    expect(readPack(text)).toMatchObject({ pack: { tables: [{ key }] } });
  });

  test('any text gives a pack or problems, and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.anything().map((v) => String(JSON.stringify(v))),
        ),
        (text) => {
          expect(problemsOf(text).length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('a good pack with any piece cut out or put in is read or refused, and never throws', () => {
    const text = JSON.stringify(DEPARTMENT_ACCOUNTS, null, 1);
    fc.assert(
      fc.property(
        fc.nat(text.length),
        fc.nat(40),
        fc.string({ maxLength: 5 }),
        (at, length, put) => {
          const changed = text.slice(0, at) + put + text.slice(at + length);
          const read = readPack(changed);
          if ('pack' in read) expect(read.pack).toEqual(JSON.parse(changed));
          else expect(read.problems.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 100 },
    );
  });
});
