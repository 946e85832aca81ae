import { isAudited } from '../audit/audited';
import type { PageAudit } from '../audit/types';
import type { Check, Phrase } from '../check';
import type { TextBlock } from '../page/blocks';
import { dismissedCheck, judgedMarks } from './judged';
import { phraseKind } from './phrase-kind';
import type { Line, Shown, ShownCheck, ToldCheck } from './shown';
import type { Mark } from './tokens';

/**
 * What a page is to show of its audit; worked out where the audit is, so that the page carries nothing of this.
 * @param describe what is told of a mark to whoever cannot see it
 * @param dismissed the checks that a reviewer has dismissed, by their indexes
 */
export function shownOf(
  audit: PageAudit,
  describe: (mark: Mark) => string,
  dismissed: ReadonlySet<number> = new Set(),
): Shown {
  const { isReport, facts, checks } = audit;
  const placeOfFact = new Map(facts.map(({ id, place }) => [id, place]));
  const lines: Record<number, Line> = {};
  const take = ({ block, start, end }: Phrase) => {
    lines[block.number] ??= lineOf(block);
    return { block: block.number, start, end };
  };
  return {
    isReport,
    isAudited: isAudited(audit),
    marks: isAudited(audit)
      ? [...judgedMarks(audit, dismissed).values()].map((mark) => ({
          ...mark,
          description: describe(mark),
        }))
      : [],
    checks: checks.map((check, at): ShownCheck => {
      const place = check.place ?? placeOfFact.get(check.target) ?? null;
      const { phrase, sum, outcome } = check;
      if (!phrase) return sum && outcome !== 'pass' ? { place, terms: sum.places } : { place };
      const kind = phraseKind(check);
      const underline = kind && { kind, told: toldOf(check) };
      const shown = { place, phrase: take(phrase), ...(underline && { underline }) };
      return dismissed.has(at) ? dismissedCheck(shown) : shown;
    }),
    facts: Object.fromEntries(facts.flatMap(({ id, place }) => (place ? [[id, place]] : []))),
    lines,
  };
}

const lineOf = ({ number, text, line, lines }: TextBlock): Line => ({
  number,
  text,
  ...(line !== undefined && { line }),
  ...(lines && { lines: lines.map(({ start, block }) => ({ start, block: lineOf(block) })) }),
});

const toldOf = ({ rule, outcome, reason, expected, found, difference }: Check): ToldCheck => ({
  rule,
  outcome,
  reason,
  expected,
  found,
  difference,
});
