import * as z from 'zod/mini';
import type { Answered } from './shape';

const schema = z.object({ result: z.string() });

/** A store within a call. */
export function ofTruecms(json: unknown): Answered | null {
  const { data } = schema.safeParse(json);
  return data ? { entries: [], html: data.result, stated: null } : null;
}
