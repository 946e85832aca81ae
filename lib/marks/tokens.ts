import type { Audit, Check } from '../audit/types';
import type { Place } from '../page/blocks';

/** What a mark says of a cell; the words of the attribute, strongest first. */
export const TOKENS = ['fail', 'suspect', 'term', 'incomplete'] as const;
export type Token = (typeof TOKENS)[number];

export interface Mark {
  /** Strongest first, never empty. */
  readonly tokens: readonly Token[];
  /** Indexes into the audit's checks: those that the card of this cell explains, broken ones first. */
  readonly checks: readonly number[];
  /** Index into the audit's suspects, where the cell is one. */
  readonly suspect?: number;
}

/** Every place of the page that deserves a mark, and why. */
export function marksOf(audit: Pick<Audit, 'facts' | 'checks' | 'suspects'>): Map<Place, Mark> {
  const places = new Map(audit.facts.map((fact) => [fact.id, fact.place]));
  const drafts = new Map<Place, { tokens: Set<Token>; checks: number[]; suspect?: number }>();

  const draftOf = (place: Place) => {
    const draft = drafts.get(place) ?? { tokens: new Set(), checks: [] };
    drafts.set(place, draft);
    return draft;
  };
  const add = (place: Place | null | undefined, token: Token, check: number) => {
    if (!place) return;
    const draft = draftOf(place);
    draft.tokens.add(token);
    if (!draft.checks.includes(check)) draft.checks.push(check);
  };

  // Broken sums go first, so that a card tells of them before it tells of doubts.
  audit.checks.forEach((check, index) => {
    if (!isBrokenSum(check)) return;
    add(places.get(check.target) ?? check.place, 'fail', index);
    for (const term of check.terms) add(places.get(term.fact), 'term', index);
    for (const term of check.cells?.().terms ?? []) add(term.place, 'term', index);
  });
  audit.checks.forEach((check, index) => {
    if (isDoubt(check))
      add(check.cells ? check.place : places.get(check.target), 'incomplete', index);
  });

  audit.suspects.forEach((suspect, index) => {
    const place = places.get(suspect.fact);
    if (!place) return;
    const draft = draftOf(place);
    draft.tokens.add('suspect');
    draft.suspect = index;
  });

  const marks = new Map<Place, Mark>();
  for (const [place, { tokens, ...rest }] of drafts) {
    marks.set(place, { ...rest, tokens: TOKENS.filter((token) => tokens.has(token)) });
  }
  return marks;
}

/** An accusation: the printed figures contradict each other. */
const isBrokenSum = (check: Check) => check.outcome === 'fail' && check.severity === 'error';

/** A cell to look at, without an accusation: its sum could not be made, or its own value is odd. */
const isDoubt = (check: Check) =>
  check.outcome === 'incomplete' || (check.outcome === 'fail' && check.rule.startsWith('value.'));
