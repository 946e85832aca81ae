import * as z from 'zod/mini';
import { reportSchema } from './schema';

/** The run file `gouji/run@1`: reports that were audited in one go. The one declaration of its shape. */
export const RUN_FORMAT = 'gouji/run@1';

/** What a report of a run comes to; `failed` is one that could not be read, `reason` then says why. */
export const outcomeSchema = z.enum(['clean', 'broken', 'warned', 'doubtful', 'failed']);

/** What became of the findings of a page that was checked again, beside those of its first check. */
export const changesSchema = z.object({
  /** When it was first checked, ISO 8601. */
  since: z.string(),
  findings: z.array(
    z.object({
      /** `unchecked`: it was found then, and now it cannot be told. */
      state: z.enum(['fixed', 'still', 'new', 'unchecked']),
      rule: z.string(),
      target: z.string(),
      quote: z.optional(z.string()),
      message: z.string(),
    }),
  ),
});

/** A report of a run: its address and title as the list had them, what it came to, and its report file, null where it could not be read. */
export const runReportSchema = z.object({
  url: z.string(),
  title: z.string(),
  outcome: outcomeSchema,
  reason: z.optional(z.string()),
  changes: z.optional(changesSchema),
  report: z.nullable(reportSchema),
});

/** The whole file; `list` is the address of the list that named the reports, where one did, `name` what a reviewer calls the run. */
export const runSchema = z.object({
  format: z.literal(RUN_FORMAT),
  list: z.nullable(z.string()),
  name: z.optional(z.string()),
  reports: z.array(runReportSchema),
});

/** A run file, read or to be written. */
export type RunFile = z.infer<typeof runSchema>;
/** Of one report; one that was checked once has none. */
export type RunChanges = z.infer<typeof changesSchema>;
/** One of its reports. */
export type RunReport = RunFile['reports'][number];
