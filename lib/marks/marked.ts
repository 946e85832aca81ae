import type { PageAudit } from '../audit/types';
import type { Check } from '../check';
import { doubtOf } from '../check/doubt';
import { type Place, placeKey } from '../place';
import { isOfFamily } from '../rules';
import { type Mark, TOKENS, type Token } from './tokens';

/** Every place of the page that deserves a mark, and why, by the place's key. */
export function marksOf(
  audit: Pick<PageAudit, 'facts' | 'checks' | 'suspects'>,
): Map<string, Mark> {
  const places = new Map(audit.facts.map((fact) => [fact.id, fact.place]));
  const drafts = new Map<string, Draft>();

  const draftOf = (place: Place): Draft => {
    const key = placeKey(place);
    const draft = drafts.get(key) ?? { place, tokens: new Set(), checks: [] };
    drafts.set(key, draft);
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
    for (const place of check.sum?.places ?? []) add(place, 'term', index);
  });
  audit.checks.forEach((check, index) => {
    if (isDoubt(check))
      add(check.sum ? check.place : places.get(check.target), 'incomplete', index);
  });

  audit.suspects.forEach((suspect, index) => {
    const place = places.get(suspect.fact);
    if (!place) return;
    const isSure = suspect.alternatives === 1;
    // One of several cells, any of which may be wrong, is told of where it is marked anyway.
    if (!isSure && !drafts.has(placeKey(place))) return;
    const draft = draftOf(place);
    if (isSure) draft.tokens.add('suspect');
    draft.suspect = index;
  });

  const marks = new Map<string, Mark>();
  for (const [key, { tokens, ...rest }] of drafts) {
    marks.set(key, { ...rest, tokens: TOKENS.filter((token) => tokens.has(token)) });
  }
  return marks;
}

interface Draft {
  readonly place: Place;
  readonly tokens: Set<Token>;
  readonly checks: number[];
  suspect?: number;
}

/** An accusation: the printed figures contradict each other. */
const isBrokenSum = (check: Check) => check.outcome === 'fail' && check.severity === 'error';

/** A cell to look at, without an accusation: its sum could not be made and not for mere blanks, or its own value is odd. */
const isDoubt = (check: Check) =>
  (check.outcome === 'incomplete' && doubtOf(check) !== 'unchecked') ||
  (check.outcome === 'fail' && isOfFamily(check.rule, 'value'));
