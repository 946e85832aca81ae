import * as z from 'zod/mini';

/**
 * The shape of a rule pack's file, and how much of everything it may hold. Types are declared apart, in `types.ts`, so that
 * scripts in pages do without Zod; that both agree is for the compiler to see, in `read.ts`.
 */

const text = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));
const words = z.strictObject({ zh: text(300), en: text(300) });
/** No dots, which part the table from the figure. */
const key = z.string().check(z.maxLength(64), z.regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/));
const name = z.string().check(z.maxLength(64), z.regex(/^[A-Za-z0-9][A-Za-z0-9.-]*$/));
const id = text(130);
/** Empty for the only row or figure there is. */
const labels = z.array(z.string().check(z.maxLength(200))).check(z.minLength(1), z.maxLength(30));

const figureSchema = z.strictObject({ key, row: labels, column: labels });

/** A table of a pack. */
export const tableSchema = z.strictObject({
  key,
  titles: z.array(text(60)).check(z.minLength(1), z.maxLength(100)),
  counts: z.optional(z.boolean()),
  figures: z.array(figureSchema).check(z.maxLength(500)),
});

/** A relation between figures of a pack. */
export const relationSchema = z.strictObject({
  rule: name,
  title: words,
  severity: z.enum(['error', 'warning', 'notice']),
  target: id,
  compare: z.enum(['=', '<=', '>=']),
  terms: z
    .array(z.tuple([id, z.int().check(z.gte(-1000), z.lte(1000))]))
    .check(z.minLength(1), z.maxLength(100)),
});

const head = {
  format: z.literal('gouji/rules@1'),
  id: name,
  title: words,
  source: z.optional(text(200)),
};
const tables = [z.maxLength(100)] as const;
const relations = [z.minLength(1), z.maxLength(1000)] as const;

/** A whole pack, as its file holds it. */
export const packSchema = z.strictObject({
  ...head,
  tables: z.array(tableSchema).check(...tables),
  relations: z.array(relationSchema).check(...relations),
});

/** The same without what tables and relations hold. */
export const headSchema = z.strictObject({
  ...head,
  tables: z.array(z.unknown()).check(...tables),
  relations: z.array(z.unknown()).check(...relations),
});
