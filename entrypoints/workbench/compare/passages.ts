import { type KeptOther, type KeptReport, keptReport } from '../../../lib/browser/run-reports';
import { type Compared, type Copied, copiedFrom, type Stretch } from '../../../lib/compare';

/** A passage with what stands around it. */
export interface Excerpt {
  readonly before: string;
  readonly same: string;
  readonly after: string;
}

/** What two reports have in common, side by side. */
export interface SideBySide {
  readonly copied: Copied;
  readonly passages: readonly { readonly own: Excerpt; readonly other: Excerpt }[];
}

/** Letters that are shown on either side of a passage. */
const AROUND = 40;

/** A passage of a text, with a little of what stands around it in its paragraphs. */
export function excerptOf(
  text: readonly string[],
  { paragraph, start, endParagraph, end }: Stretch,
): Excerpt {
  const first = text[paragraph] ?? '';
  const last = text[endParagraph] ?? '';
  const from = Math.max(0, start - AROUND);
  const to = Math.min(last.length, end + AROUND);
  const same =
    paragraph === endParagraph
      ? first.slice(start, end)
      : [first.slice(start), ...text.slice(paragraph + 1, endParagraph), last.slice(0, end)].join(
          '\n',
        );
  return {
    before: (from > 0 ? '…' : '') + first.slice(from, start),
    same,
    after: last.slice(end, to) + (to < last.length ? '…' : ''),
  };
}

/** What of a text stands in another. */
export function sideBySide(own: readonly string[], other: readonly string[]): SideBySide {
  const copied = copiedFrom(textOnly(own), textOnly(other));
  const passages = copied.passages.map((passage) => ({
    own: excerptOf(own, passage.own),
    other: excerptOf(other, passage.other),
  }));
  return { copied, passages };
}

const textOnly = (text: readonly string[]): Compared => ({
  ...{ url: '', issuer: null, year: null, form: null, facts: [] },
  text,
});

/** The same of reports that are kept; null where the other is kept no more. @throws where the store cannot be read */
export async function passagesOf(
  { text, others }: Pick<KeptReport, 'text' | 'others'>,
  url: string,
): Promise<SideBySide | null> {
  const at = others.find((one: KeptOther) => one.url === url);
  const other = at && (await keptReport(at.run, at.job));
  return other ? sideBySide(text, other.text) : null;
}
