import * as z from 'zod/mini';
import type { Answered } from './shape';

const schema = z.object({ data: z.object({ html: z.string() }) });
const COUNT = /class="pagination"[^>]*\bcount="(\d{1,6})"|\bcount="(\d{1,6})"/;

/** A unit of the page, as markup with its pager's numbers. */
export function ofHanwebUnit(json: unknown): Answered | null {
  const { data } = schema.safeParse(json);
  if (!data) return null;
  const { html } = data.data;
  const [, first, second] = COUNT.exec(html) ?? [];
  return { entries: [], html, stated: first || second ? Number(first ?? second) : null };
}
