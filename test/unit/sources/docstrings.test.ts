import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sources } from '../support/sources';

/** What a file gives to others, by its first line; what it only passes on is told where it stands. */
const EXPORT =
  /^export (?:default\b|(?:declare |abstract |async )*(?:const|let|function|class|interface|type|enum)\b(?! [{*]))/;

/** The docstring that ends at a line, without its signs; null where there is none. */
function docstringAt(lines: readonly string[], last: number): string | null {
  if (!lines[last]?.endsWith('*/')) return null;
  let first = last;
  while (first > 0 && !lines[first]?.includes('/*')) first--;
  const text = lines.slice(first, last + 1).join('\n');
  return text.startsWith('/**') ? text.replace(/^\/\*\*|\*\/$|^ \*/gm, '').trim() : null;
}

/** Words of a name or a text, in small letters. */
const wordsOf = (text: string): string[] =>
  text
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter(Boolean);

const nameIn = (line: string): string =>
  /(?:const|let|function\*?|class|interface|type|enum) (\w+)/.exec(line)?.[1] ?? '';

/** Exports of a text without a docstring, or with one that only says their name again; a function's further shapes need none. */
function untold(code: string): string[] {
  const lines = code.split('\n');
  const told = new Set<string>();
  return lines.flatMap((line, at) => {
    if (!EXPORT.test(line)) return [];
    const name = nameIn(line);
    const docstring = docstringAt(lines, at - 1);
    if (docstring === null) return told.has(name) ? [] : line;
    told.add(name);
    const known = new Set(['a', 'an', 'the', 'of', ...wordsOf(name)]);
    return wordsOf(docstring).some((word) => !known.has(word)) || /[^ -~]/.test(docstring)
      ? []
      : line;
  });
}

describe('exports', () => {
  test('are told of where they stand', () => {
    const paths = [...sources('lib'), ...sources('entrypoints')];
    expect(paths.length).toBeGreaterThan(400);
    const all = paths.flatMap((path) =>
      untold(readFileSync(path, 'utf8')).map((line) => `${path}: ${line}`),
    );
    expect(all).toEqual([]);
  });

  test('are looked for in a way that finds them', () => {
    const told = [
      '/** Why. */\nexport const a = 1;',
      '/**\n * Why.\n * @throws never\n */\nexport async function b() {}',
      '/** Why. */\nexport function c(one: string): void;\nexport function c(one: number): void;',
      "export { d } from './d';\nexport type { E } from './e';\nexport * from './f';\nexport type * from './g';",
      '/** Of what holds. */\nexport interface Held {\n  readonly g: string;\n}',
    ];
    expect(told.flatMap(untold)).toEqual([]);
    const not = [
      'export const a = 1;',
      '// Why.\nexport const b = 1;',
      '/* Why. */\nexport const c = 1;',
      '/** Why. */\n\nexport const d = 1;',
      '/** Why. */\nexport const e = 1;\nexport type F = typeof e;',
      '/** The kept rows. */\nexport const keptRows = 1;',
      '/** */\nexport interface G {}',
      'export async function* h() {}',
      'export abstract class I {}',
      'export default {};',
      'const j = 1;\n/* Why. */ /** Not this. */\nconst k = 2;\nexport enum L {}',
    ];
    for (const code of not) expect(untold(code), code).toHaveLength(1);
  });
});
