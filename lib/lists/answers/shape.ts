import * as z from 'zod/mini';

/** What all endpoints answer in one way or another, before its entries are read. */
export interface Answered {
  readonly entries: readonly {
    readonly url: string;
    readonly title: string;
    /** As printed, or a time in seconds or milliseconds. */
    readonly date?: string | number | null | undefined;
    readonly unit?: string | null | undefined;
  }[];
  /** Markup with the entries in it, in their place. */
  readonly html?: string;
  readonly stated: number | null;
}

/** More entries than one answer has; a longer one is none of a list. */
const MOST = 5000;

/** A list of these, whatever else they hold. */
export const many = <T extends z.core.$ZodType>(each: T) => z.array(each).check(z.maxLength(MOST));

/** A text that may be missing. */
export const words = z.optional(z.nullable(z.string()));

/** A number, or its digits. */
export const count = z.optional(
  z.nullable(z.union([z.number(), z.string().check(z.regex(/^\d{1,7}$/))])),
);

/** A count as a number, or null. */
export const counted = (value: z.infer<typeof count>): number | null =>
  value === null || value === undefined ? null : Number(value);
