import type * as z from 'zod/mini';
import { FORMS } from '../form';
import { modelOf } from '../form/model';
import { bareWords } from '../table/label';
import { HAN } from '../text/letters';
import { withoutMark } from '../text/space';
import { type Fault, type Json, parseJson } from './json';
import { packSchema } from './schema';
import type { RulePack, Words } from './types';

/** What is wrong with a pack's file, and where: line and column count from 1, columns in UTF-16 units. */
export interface PackProblem {
  readonly line: number;
  readonly column: number;
  /** Such as `tables[0].figures[2].key`; empty for the file as a whole. */
  readonly path: string;
  readonly message: Words;
}

/** More than this is no pack that anybody has written. */
export const LARGEST = 1_000_000;
const MOST_PROBLEMS = 50;

/** Reads and checks a rule pack's file. What it holds is data and is used as such only once all of it is right. */
export function readPack(
  text: string,
): { readonly pack: RulePack } | { readonly problems: readonly PackProblem[] } {
  const problems = (faults: readonly Fault[]) => ({
    problems: faults.slice(0, MOST_PROBLEMS).map((fault) => locate(source, fault)),
  });
  const source = withoutMark(text);
  if (source.length > LARGEST) {
    const message = { zh: '文件大于 1 MB', en: 'the file is larger than 1 MB' };
    return problems([{ offset: 0, path: [], message }]);
  }
  const json = parseJson(source);
  if ('faults' in json) return problems(json.faults);
  const parsed = packSchema.safeParse(json.value);
  if (!parsed.success) {
    const issues = parsed.error.issues.slice(0, MOST_PROBLEMS);
    return problems(issues.flatMap((issue) => faultsOf(issue, json)));
  }
  const pack: RulePack = parsed.data;
  const faults = [...contradictions(pack)].map(([path, message]) => ({
    offset: json.offsetOf(path),
    path,
    message,
  }));
  return faults.length > 0 ? problems(faults) : { pack };
}

function locate(text: string, { offset, path, message }: Fault): PackProblem {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  const column = offset - (before.lastIndexOf('\n') + 1) + 1;
  return { line, column, path: pathText(path), message };
}

function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}

/** An issue of the schema, in words. */
function faultsOf(issue: z.core.$ZodIssue, json: Json): Fault[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.slice(0, MOST_PROBLEMS).map((key) => ({
      offset: json.offsetOfKey(path, key),
      path: [...path, key],
      message: { zh: `没有“${key}”这一项`, en: `there is no “${key}” here` },
    }));
  }
  return [{ offset: json.offsetOf(path), path, message: wording(issue, json) }];
}

const TYPES: Record<string, Words> = {
  string: { zh: '文字', en: 'text' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  array: { zh: '列表 [ … ]', en: 'a list [ … ]' },
  tuple: { zh: '列表 [ … ]', en: 'a list [ … ]' },
  object: { zh: '对象 { … }', en: 'an object { … }' },
};

function wording(issue: z.core.$ZodIssue, json: Json): Words {
  if (isMissing(json.value, issue.path)) {
    const key = String(issue.path.at(-1));
    return { zh: `缺少“${key}”`, en: `“${key}” is missing` };
  }
  switch (issue.code) {
    case 'invalid_type': {
      const type = TYPES[issue.expected] ?? { zh: issue.expected, en: issue.expected };
      return { zh: `这里应为${type.zh}`, en: `this should be ${type.en}` };
    }
    case 'invalid_value': {
      const values = issue.values.map((value) => JSON.stringify(value));
      return {
        zh: `这里应为 ${values.join('、')}`,
        en: `this should be ${values.join(' or ')}`,
      };
    }
    case 'too_small':
      if (issue.origin === 'string') return { zh: '不能为空', en: 'this may not be empty' };
      return issue.origin === 'array'
        ? { zh: `至少应有 ${issue.minimum} 项`, en: `at least ${issue.minimum} belong here` }
        : { zh: `不能小于 ${issue.minimum}`, en: `this may not be below ${issue.minimum}` };
    case 'too_big':
      if (issue.origin === 'string')
        return {
          zh: `不能超过 ${issue.maximum} 个字`,
          en: `this may not be longer than ${issue.maximum} characters`,
        };
      return issue.origin === 'array'
        ? { zh: `不能超过 ${issue.maximum} 项`, en: `no more than ${issue.maximum} belong here` }
        : { zh: `不能大于 ${issue.maximum}`, en: `this may not be above ${issue.maximum}` };
    case 'invalid_format':
      return {
        zh: '只能用字母、数字和连字符（名称中还可用点），以字母或数字开头',
        en: 'only letters, digits and hyphens (in names dots as well), with a letter or digit first',
      };
    default:
      return { zh: '这里的内容不对', en: 'this is not right' };
  }
}

function isMissing(root: unknown, path: readonly PropertyKey[]): boolean {
  let value = root;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !(part in value)) return true;
    value = (value as Record<PropertyKey, unknown>)[part];
  }
  return false;
}

type Contradiction = readonly [path: readonly PropertyKey[], message: Words];

const LETTERS = new RegExp(`[${HAN}].*[${HAN}]`);

/** What no schema tells: keys that stand for two things, and names that stand for nothing. */
function* contradictions(pack: RulePack): Iterable<Contradiction> {
  const forms = FORMS.flatMap(({ tables }) => tables.map(({ key }) => key));
  const known = new Set(FORMS.flatMap((form) => modelOf(form).slots.map(({ id }) => id)));
  const tables = new Set<string>();
  for (const [t, table] of pack.tables.entries()) {
    const path = ['tables', t];
    if (tables.has(table.key)) yield [[...path, 'key'], twice(table.key)];
    if (forms.includes(table.key))
      yield [
        [...path, 'key'],
        {
          zh: `“${table.key}”是年度报告的表，请另取名称`,
          en: `“${table.key}” is a table of the annual report; take another key`,
        },
      ];
    tables.add(table.key);
    for (const [i, title] of table.titles.entries()) {
      if (!LETTERS.test(bareWords(title)))
        yield [
          [...path, 'titles', i],
          {
            zh: '表名中至少要有两个汉字，否则到处都会找到',
            en: 'a title needs two Chinese characters at least, or it is found everywhere',
          },
        ];
    }
    for (const [f, { key }] of table.figures.entries()) {
      const id = `${table.key}.${key}`;
      if (known.has(id)) yield [[...path, 'figures', f, 'key'], twice(key)];
      known.add(id);
    }
  }
  const checks = new Set<string>();
  for (const [r, { rule, target, terms }] of pack.relations.entries()) {
    const path = ['relations', r];
    const check = `${rule} ${target}`;
    if (checks.has(check))
      yield [
        [...path, 'rule'],
        {
          zh: `“${rule}”对“${target}”已有一条`,
          en: `“${rule}” has a relation for “${target}” already`,
        },
      ];
    checks.add(check);
    if (!known.has(target)) yield [[...path, 'target'], unknown(target)];
    const used = new Set([target]);
    for (const [t, [id, weight]] of terms.entries()) {
      const at = [...path, 'terms', t];
      if (!known.has(id)) yield [[...at, 0], unknown(id)];
      else if (used.has(id)) yield [[...at, 0], twice(id)];
      used.add(id);
      if (weight === 0)
        yield [[...at, 1], { zh: '系数不能为 0', en: 'a weight of 0 says nothing' }];
    }
  }
}

function twice(name: string): Words {
  return { zh: `“${name}”出现了两次`, en: `“${name}” stands here twice` };
}

function unknown(id: string): Words {
  return {
    zh: `没有“${id}”这个数字：应为本规则包的“表.数字”，或年度报告的一格，如 t3.received.total`,
    en: `there is no figure “${id}”: it should be a “table.figure” of this pack or a cell of the annual report such as t3.received.total`,
  };
}
