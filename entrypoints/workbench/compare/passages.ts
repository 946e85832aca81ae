import type { KeptOther, KeptReport } from '../../../lib/browser/kept-run';
import { keptReport } from '../../../lib/browser/run-reports';
import {
  bodyOf,
  type Compared,
  type Copied,
  copiedFrom,
  lettersOf,
  type SharedSentences,
  type Stretch,
} from '../../../lib/compare';

/** A passage, paragraph by paragraph, with what stands around it; sentences that all reports have are left out of it. */
export interface Excerpt {
  readonly before: string;
  readonly same: readonly string[];
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
  shared?: SharedSentences,
): Excerpt {
  const from = Math.max(0, start - AROUND);
  const last = text[endParagraph] ?? '';
  const to = Math.min(last.length, end + AROUND);
  const same = text
    .slice(paragraph, endParagraph + 1)
    .map((line, at) =>
      line.slice(at === 0 ? start : 0, paragraph + at === endParagraph ? end : line.length),
    );
  const isOwn = (line: string, at: number) =>
    at === 0 || at === same.length - 1 || lettersOf([line], shared).text !== '';
  return {
    before: (from > 0 ? '…' : '') + (text[paragraph] ?? '').slice(from, start),
    same: same.filter(isOwn),
    after: last.slice(end, to) + (to < last.length ? '…' : ''),
  };
}

/** What of a report's text stands in another's. */
export function sideBySide(
  own: readonly string[],
  other: readonly string[],
  shared?: SharedSentences,
): SideBySide {
  const [a, b] = [bodyOf(own), bodyOf(other)];
  const copied = copiedFrom(textOnly(a), textOnly(b), shared);
  const passages = copied.passages.map((passage) => ({
    own: excerptOf(a, passage.own, shared),
    other: excerptOf(b, passage.other, shared),
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
  shared?: SharedSentences,
): Promise<SideBySide | null> {
  const at = others.find((one: KeptOther) => one.url === url);
  const other = at && (await keptReport(at.run, at.job));
  return other ? sideBySide(text, other.text, shared) : null;
}
