/** Reports in rows as low as portals make them, where a mark has next to no room. */
import { article, report } from '../../portal/site.mjs';

type Sample = Parameters<typeof report>[0];

const LOW =
  '<style>table.data td { padding: 0 2px; font: 14px/16px sans-serif; text-align: right }</style>';

export const lowRows = (sample: Sample) => article(sample, LOW + report(sample));

/** The same with every fifth figure of its tables wrong: dozens of sums are broken. */
export function manyBroken(sample: Sample): string {
  let at = 0;
  return article(
    sample,
    LOW +
      report(sample).replace(/<td>(\d+)<\/td>/g, (cell, figure) =>
        at++ % 5 === 0 ? `<td>${Number(figure) + (at % 7) + 1}</td>` : cell,
      ),
  );
}
