import * as z from 'zod/mini';
import { type Answered, count, counted, many, words } from './shape';

const schema = z.object({
  data: z.object({
    total: count,
    results: many(z.object({ title: z.string(), url: z.string(), publishedTimeStr: words })),
  }),
});

/** What 开普's search found of a channel. */
export function ofUcapSearch(json: unknown): Answered | null {
  const { data } = schema.safeParse(json);
  if (!data) return null;
  const { results, total } = data.data;
  return {
    entries: results.map(({ title, url, publishedTimeStr: date }) => ({ title, url, date })),
    stated: counted(total),
  };
}
