import { findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { Words } from './types';

/** Something wrong at a place of a text (an offset into it). */
export interface Fault {
  readonly offset: number;
  readonly path: readonly PropertyKey[];
  readonly message: Words;
}

/** A pack nests five deep; far more is no pack. */
const DEEPEST = 32;

const SYNTAX: Words = { zh: 'JSON 语法错误', en: 'this is not valid JSON' };

/** JSON with the places of its values. */
export interface Json {
  readonly value: unknown;
  /** Where the value of a path stands; where it has none, what should hold it. */
  offsetOf(path: readonly PropertyKey[]): number;
  /** Where a key of the object at a path stands. */
  offsetOfKey(path: readonly PropertyKey[], key: string): number;
}

/** Reads JSON, strictly: no comments, no trailing commas, no key twice. There may be more faults than anybody wants to have. */
export function parseJson(text: string): Json | { readonly faults: Iterable<Fault> } {
  const deep = tooDeep(text);
  if (deep >= 0) {
    const message = { zh: `嵌套超过 ${DEEPEST} 层`, en: `nested more than ${DEEPEST} deep` };
    return { faults: [{ offset: deep, path: [], message }] };
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (first || !root) {
    return { faults: [{ offset: first?.offset ?? 0, path: [], message: SYNTAX }] };
  }
  if (!doubles(root, []).next().done) return { faults: doubles(root, []) };
  let value: unknown;
  try {
    // Not the parser's own values: there a key `__proto__` would be more than a key.
    value = JSON.parse(text);
  } catch {
    return { faults: [{ offset: 0, path: [], message: SYNTAX }] };
  }
  const at = (path: readonly PropertyKey[]): Node => nodeAt(root, path);
  return {
    value,
    offsetOf: (path) => at(path).offset,
    offsetOfKey: (path, key) => keysOf(at(path)).find((node) => node.value === key)?.offset ?? 0,
  };
}

function nodeAt(root: Node, path: readonly PropertyKey[]): Node {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length) as (string | number)[]);
    if (node) return node;
  }
  return root;
}

function keysOf(node: Node): Node[] {
  if (node.type !== 'object') return [];
  return (node.children ?? []).flatMap((property) => property.children?.[0] ?? []);
}

/** Keys that stand twice in an object: which of them counts is for nobody to guess. */
function* doubles(node: Node, path: readonly PropertyKey[]): Generator<Fault, void> {
  const seen = new Set<string>();
  for (const key of keysOf(node)) {
    if (seen.has(key.value)) {
      const message = { zh: `“${key.value}”出现了两次`, en: `“${key.value}” stands here twice` };
      yield { offset: key.offset, path: [...path, key.value], message };
    }
    seen.add(key.value);
  }
  for (const [i, child] of (node.children ?? []).entries()) {
    const [key, value] = node.type === 'array' ? [{ value: i }, child] : (child.children ?? []);
    if (key && value?.children) yield* doubles(value, [...path, key.value]);
  }
}

/** Offset of the bracket that goes too deep, or -1. Parsers call themselves for each, and would run out of room. */
function tooDeep(text: string): number {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (quoted) {
      if (char === '\\') i++;
      else if (char === '"') quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === '[' || char === '{') {
      if (++depth > DEEPEST) return i;
    } else if (char === ']' || char === '}') depth--;
  }
  return -1;
}
