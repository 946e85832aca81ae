import type { RulePack } from './types';

/**
 * Whether something has a pack's shape, as far as an audit relies on it. A pack is judged when it is brought, in `read.ts`; what
 * was stored since may have been damaged, and scripts in pages go without the schema and its library.
 */
export function isPack(value: unknown): value is RulePack {
  pack ??= packShape();
  return pack(value);
}

/** Made for the first pack: the script of every page carries it, and few readers have packs of their own. */
let pack: Is | undefined;

type Is = (value: unknown) => boolean;

const text: Is = (value) => typeof value === 'string';
const maybe =
  (is: Is): Is =>
  (value) =>
    value === undefined || is(value);
const one =
  (...values: readonly string[]): Is =>
  (value) =>
    values.includes(value as string);
const list =
  (is: Is): Is =>
  (value) =>
    Array.isArray(value) && value.every(is);
const shape = (parts: Readonly<Record<string, Is>>): Is => {
  const keys = Object.entries(parts);
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    keys.every(([key, is]) => is((value as Record<string, unknown>)[key]));
};

function packShape(): Is {
  const words = shape({ zh: text, en: text });
  const texts: Is = (value) => list(text)(value) && (value as unknown[]).length > 0;
  const term: Is = (value) =>
    Array.isArray(value) && text(value[0]) && Number.isInteger(value[1]) && value.length === 2;

  return shape({
    format: one('gouji/rules@1'),
    id: text,
    title: words,
    source: maybe(text),
    tables: list(
      shape({
        key: text,
        titles: texts,
        counts: maybe((value) => typeof value === 'boolean'),
        figures: list(shape({ key: text, row: texts, column: texts })),
      }),
    ),
    relations: list(
      shape({
        rule: text,
        title: words,
        severity: one('error', 'warning', 'notice'),
        target: text,
        compare: one('=', '<=', '>='),
        terms: list(term),
      }),
    ),
  });
}
