import type { ShownTerm } from '../sum';
import type { CardPart, CardWords } from './content';
import type { maker } from './make';

/** A part's terms, which fold under their number. */
export interface TermList {
  /** Folds and unfolds them; null where there is nothing to fold. */
  readonly toggle: HTMLElement | null;
  readonly body: HTMLElement;
  readonly terms: ReadonlyMap<HTMLElement, number>;
  readonly unfold: (open: boolean) => void;
}

/** The terms of a sum as a list, which can be folded; what was left out of it is counted below. */
export function termList(
  { terms, folded }: CardPart,
  words: CardWords,
  make: ReturnType<typeof maker>,
): TermList {
  const buttons = new Map<HTMLElement, number>();
  const items = terms.map((term, index) => {
    const { sign, label, value, known, alone, at } = term;
    const content = [
      // The first term needs no plus.
      make.element('span', 'sign', alone ? '·' : index || sign === '−' ? sign : ''),
      make.element('span', 'label', label),
      make.element('span', 'value', value),
    ];
    const className = known ? 'term' : 'term unknown';
    if (at === undefined) return make.element('li', className, ...content);
    const button = make.button(className, ...content);
    buttons.set(button, at);
    return make.element('li', '', button);
  });
  const list = make.element('ul', 'terms', ...items);
  const rest = folded ? [make.element('p', 'folded', folded)] : [];
  // What the figure of a sentence was held against is read at once: there is little of it.
  const body = make.element('div', 'body', list, ...rest);
  if (!terms.some(isTerm)) return { toggle: null, body, terms: buttons, unfold: () => {} };

  const toggle = make.button('toggle', words.terms(terms.length));
  const unfold = (open: boolean) => {
    toggle.setAttribute('aria-expanded', String(open));
    body.hidden = !open;
  };
  toggle.addEventListener('click', () => unfold(body.hidden));
  unfold(true);
  return { toggle, body, terms: buttons, unfold };
}

const isTerm = ({ alone }: ShownTerm) => !alone;
