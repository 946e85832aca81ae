import * as z from 'zod/mini';

/**
 * The report file `gouji/report@1`. The one declaration of its shape: the types, the check at the
 * boundary and the published JSON Schema all come from here.
 */
export const FORMAT = 'gouji/report@1';

const figure = z.nullable(z.number());

/** A cell of the form; `value` is the number nearest to what `raw` prints. */
export const factSchema = z.object({
  id: z.string(),
  label: z.string(),
  value: figure,
  raw: z.string(),
  state: z.enum(['read', 'recovered', 'blank', 'unreadable', 'absent']),
});

const cellPlace = { table: z.number(), row: z.number(), column: z.number() };

/** A cell of `tables`, a term of a sum: what its line is called and what it prints. */
export const cellSchema = z.object({
  ...cellPlace,
  label: z.string(),
  value: figure,
  weight: z.number(),
});

/** What was checked; figures are in the unit of the cell that they are about. */
export const checkSchema = z.object({
  rule: z.string(),
  target: z.string(),
  outcome: z.enum(['pass', 'fail', 'incomplete', 'inapplicable']),
  severity: z.enum(['error', 'warning', 'notice']),
  expected: figure,
  found: figure,
  difference: figure,
  /**
   * Why an incomplete check could not be made: `likely-slip` where it is off once its blanks are nothing, `unread` where something
   * was printed that could not be read with certainty, `unchecked` where nothing speaks against the figures.
   */
  doubt: z.optional(z.enum(['likely-slip', 'unread', 'unchecked'])),
  terms: z.array(z.object({ fact: z.string(), weight: z.number() })),
  /** For a table without a form: where the total stands, and in place of `terms` the cells that it adds up. */
  cell: z.optional(z.object({ ...cellPlace, label: z.string() })),
  cells: z.optional(z.array(cellSchema)),
  quote: z.optional(z.string()),
  /** The other report that it takes, where it takes one: last year's, or one with the same text. */
  against: z.optional(
    z.object({ url: z.string(), issuer: z.nullable(z.string()), year: z.nullable(z.number()) }),
  ),
  /** True where a cell that it speaks of is not shown until a reader unfolds what it stands in. */
  folded: z.optional(z.boolean()),
  message: z.string(),
});

/** A cell that is probably wrong; `explains` counts broken sums, `alternatives` the explanations. */
export const suspectSchema = z.object({
  fact: z.string(),
  found: figure,
  suggested: figure,
  cause: z.string(),
  explains: z.number(),
  alternatives: z.number(),
});

const tableSchema = z.object({
  caption: z.string(),
  rows: z.array(z.array(z.string())),
});

/** What of a document was neither read nor checked. */
export const unreadSchema = z.object({
  /** Pages behind the last one that was read. */
  pages: z.number(),
  /** Rows of sheets behind the last one that was read. */
  rows: z.number(),
  /** Numbers of the pages, from 1, with tables that could not be read, or not as a whole. */
  tables: z.array(z.number()),
});

/** The whole file. */
export const reportSchema = z.object({
  format: z.literal(FORMAT),
  source: z.object({
    url: z.string(),
    title: z.string(),
    auditedAt: z.string(),
    engine: z.string(),
  }),
  report: z.object({
    form: z.nullable(z.string()),
    issuer: z.nullable(z.string()),
    year: figure,
  }),
  facts: z.array(factSchema),
  checks: z.array(checkSchema),
  suspects: z.array(suspectSchema),
  tables: z.array(tableSchema),
  /** Only of a document of which something was left out. */
  unread: z.optional(unreadSchema),
});

/** A report file, read or to be written. */
export type Report = z.infer<typeof reportSchema>;
/** What it says was left out. */
export type Unread = z.infer<typeof unreadSchema>;
/** One of its facts. */
export type ReportFact = Report['facts'][number];
/** One of its suspects. */
export type ReportSuspect = Report['suspects'][number];
/** One of its checks. */
export type ReportCheck = Report['checks'][number];
