import * as z from 'zod/mini';
import { type Answered, count, counted, many, words } from './shape';

const schema = z.object({
  total: count,
  classify: z.optional(z.nullable(z.object({ post_count: count }))),
  articles: many(
    z.object({
      title: z.string(),
      url: z.string(),
      publisher: words,
      display_publish_time: z.optional(z.nullable(z.union([z.string(), z.number()]))),
      date: z.optional(z.nullable(z.union([z.string(), z.number()]))),
    }),
  ),
});

/** The column's entries; those of type `url` lead to other portals. */
export function ofGkmlpt(json: unknown): Answered | null {
  const { data } = schema.safeParse(json);
  if (!data) return null;
  return {
    entries: data.articles.map(({ title, url, publisher, display_publish_time, date }) => ({
      title,
      url,
      unit: publisher,
      date: display_publish_time ?? date,
    })),
    stated: counted(data.total) ?? counted(data.classify?.post_count),
  };
}
