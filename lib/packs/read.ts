import type * as z from 'zod/mini';
import { FORMS } from '../form';
import { modelOf } from '../form/model';
import { bareWords } from '../table/label';
import { HAN } from '../text/letters';
import { withoutMark } from '../text/space';
import { type Fault, type Json, parseJson } from './json';
import { headSchema, packSchema, relationSchema, tableSchema } from './schema';
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

/** What is wrong with a file: the first of it, and whether there is more. */
export interface Problems {
  readonly problems: readonly PackProblem[];
  readonly more: boolean;
}

/** Reads and checks a rule pack's file. What it holds is data and is used as such only once all of it is right. */
export function readPack(text: string): { readonly pack: RulePack } | Problems {
  const source = withoutMark(text);
  const problems = (faults: Iterable<Fault>): Problems => {
    const found: Fault[] = [];
    for (const fault of faults) {
      if (found.length === MOST_PROBLEMS) return { problems: located(source, found), more: true };
      found.push(fault);
    }
    return { problems: located(source, found), more: false };
  };
  if (source.length > LARGEST) {
    const message = { zh: '文件大于 1 MB', en: 'the file is larger than 1 MB' };
    return problems([{ offset: 0, path: [], message }]);
  }
  const json = parseJson(source);
  if ('faults' in json) return problems(json.faults);
  const ofShape = problems(misshapen(json));
  if (ofShape.problems.length > 0) return ofShape;
  const pack: RulePack = packSchema.parse(json.value);
  const ofSense = problems(contradictions(pack, json));
  return ofSense.problems.length > 0 ? ofSense : { pack };
}

/**
 * What is not as the schema says: of the pack, then of each table and relation by itself. At one go the schema would collect all
 * that is wrong with a file of nothing but faults before it tells the first, and run out of room.
 */
function* misshapen(json: Json): Iterable<Fault> {
  const head = headSchema.safeParse(json.value);
  for (const issue of head.error?.issues ?? []) yield* faultsOf(issue, issue.path, json);
  for (const [key, schema] of [
    ['tables', tableSchema],
    ['relations', relationSchema],
  ] as const) {
    const parts: unknown = (json.value as Record<string, unknown> | null)?.[key];
    if (!Array.isArray(parts)) continue;
    for (const [at, part] of parts.entries()) {
      for (const issue of schema.safeParse(part).error?.issues ?? [])
        yield* faultsOf(issue, [key, at, ...issue.path], json);
    }
  }
}

/** Their places, each line's beginning being looked for once. */
function located(text: string, faults: readonly Fault[]): PackProblem[] {
  let line = 1;
  let start = 0;
  const found = new Map<Fault, PackProblem>();
  for (const fault of [...faults].sort((a, b) => a.offset - b.offset)) {
    for (;;) {
      const end = text.indexOf('\n', start);
      if (end < 0 || end >= fault.offset) break;
      start = end + 1;
      line++;
    }
    const { offset, path, message } = fault;
    found.set(fault, { line, column: offset - start + 1, path: pathText(path), message });
  }
  return faults.flatMap((fault) => found.get(fault) ?? []);
}

function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}

/** An issue of the schema, in words. */
function faultsOf(issue: z.core.$ZodIssue, path: readonly PropertyKey[], json: Json): Fault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.slice(0, MOST_PROBLEMS + 1).map((key) => ({
      offset: json.offsetOfKey(path, key),
      path: [...path, key],
      message: { zh: `没有“${key}”这一项`, en: `there is no “${key}” here` },
    }));
  }
  return [{ offset: json.offsetOf(path), path, message: wording(issue, path, json) }];
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

function wording(issue: z.core.$ZodIssue, path: readonly PropertyKey[], json: Json): Words {
  if (isMissing(json.value, path)) {
    const key = String(path.at(-1));
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

const LETTERS = new RegExp(`[${HAN}].*[${HAN}]`);

/** What no schema tells: keys that stand for two things, and names that stand for nothing. */
function* contradictions(pack: RulePack, json: Json): Iterable<Fault> {
  const fault = (path: readonly PropertyKey[], message: Words): Fault => ({
    offset: json.offsetOf(path),
    path,
    message,
  });
  const forms = FORMS.flatMap(({ tables }) => tables.map(({ key }) => key));
  const known = new Set(FORMS.flatMap((form) => modelOf(form).slots.map(({ id }) => id)));
  const tables = new Set<string>();
  for (const [t, table] of pack.tables.entries()) {
    const path = ['tables', t];
    if (tables.has(table.key)) yield fault([...path, 'key'], twice(table.key));
    if (forms.includes(table.key))
      yield fault([...path, 'key'], {
        zh: `“${table.key}”是年度报告的表，请另取名称`,
        en: `“${table.key}” is a table of the annual report; take another key`,
      });
    tables.add(table.key);
    for (const [i, title] of table.titles.entries()) {
      if (!LETTERS.test(bareWords(title)))
        yield fault([...path, 'titles', i], {
          zh: '表名中至少要有两个汉字，否则到处都会找到',
          en: 'a title needs two Chinese characters at least, or it is found everywhere',
        });
    }
    for (const [f, { key }] of table.figures.entries()) {
      const id = `${table.key}.${key}`;
      if (known.has(id)) yield fault([...path, 'figures', f, 'key'], twice(key));
      known.add(id);
    }
  }
  const checks = new Set<string>();
  for (const [r, { rule, target, terms }] of pack.relations.entries()) {
    const path = ['relations', r];
    const check = `${rule} ${target}`;
    if (checks.has(check))
      yield fault([...path, 'rule'], {
        zh: `“${rule}”对“${target}”已有一条`,
        en: `“${rule}” has a relation for “${target}” already`,
      });
    checks.add(check);
    if (!known.has(target)) yield fault([...path, 'target'], unknown(target));
    const used = new Set([target]);
    for (const [t, [id, weight]] of terms.entries()) {
      const at = [...path, 'terms', t];
      if (!known.has(id)) yield fault([...at, 0], unknown(id));
      else if (used.has(id)) yield fault([...at, 0], twice(id));
      used.add(id);
      if (weight === 0)
        yield fault([...at, 1], { zh: '系数不能为 0', en: 'a weight of 0 says nothing' });
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
