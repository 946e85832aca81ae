import * as z from 'zod/mini';
import { type Answered, count, counted, many, words } from './shape';

const schema = z.object({
  custom: z.object({
    total: count,
    data: many(
      z.object({
        infourl: z.string(),
        realtitle: words,
        title: words,
        infodate: words,
        deptname: words,
      }),
    ),
  }),
});

/** Epoint's titles are cut; the real one stands beside. */
export function ofEpoint(json: unknown): Answered | null {
  const { data } = schema.safeParse(json);
  if (!data) return null;
  return {
    entries: data.custom.data.map(({ infourl, realtitle, title, infodate, deptname }) => ({
      url: infourl,
      title: realtitle || title || '',
      date: infodate,
      unit: deptname,
    })),
    stated: counted(data.custom.total),
  };
}
