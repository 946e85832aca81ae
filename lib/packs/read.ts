import type { RulePack, Words } from './types';

/** A fault of a pack's file and where it stands, counted from 1. */
export interface PackProblem {
  readonly line: number;
  readonly column: number;
  readonly path: string;
  readonly message: Words;
}

export type PackReading =
  | { readonly pack: RulePack }
  | { readonly problems: readonly PackProblem[] };

/** Reads a pack's file: the pack, or everything that is wrong with it. */
export function readPack(text: string): PackReading {
  let value: Partial<RulePack> | null;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const at = Number(/position (\d+)/.exec(String(error))?.[1] ?? 0);
    return { problems: [problem(text, at, '', '不是有效的 JSON。', 'This is not valid JSON.')] };
  }
  const problems: PackProblem[] = [];
  const expect = (holds: boolean, key: string, zh: string, en: string) => {
    if (!holds) problems.push(problem(text, Math.max(0, text.indexOf(`"${key}"`)), key, zh, en));
  };
  expect(
    value?.format === 'gouji/rules@1',
    'format',
    '应为 gouji/rules@1。',
    'Must be gouji/rules@1.',
  );
  expect(
    /^[A-Za-z0-9.-]+$/.test(value?.id ?? ''),
    'id',
    '编号只能用字母、数字、“-”和“.”。',
    'An id is made of letters, digits, - and full stops.',
  );
  expect(Array.isArray(value?.tables), 'tables', '应为数组。', 'Must be an array.');
  expect(Array.isArray(value?.relations), 'relations', '应为数组。', 'Must be an array.');
  return problems.length > 0 || !value ? { problems } : { pack: value as RulePack };
}

function problem(text: string, at: number, path: string, zh: string, en: string): PackProblem {
  const before = text.slice(0, at).split('\n');
  return {
    line: before.length,
    column: (before[before.length - 1]?.length ?? 0) + 1,
    path,
    message: { zh, en },
  };
}
