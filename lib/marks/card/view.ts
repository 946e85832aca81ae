import { genuine } from '../../page/genuine';
import style from './card.css?inline';
import type { CardPart, CardWords } from './content';
import { maker } from './make';
import { termList } from './terms';

/** The card's elements, in a shadow root that the page has no key to. */
export interface CardView {
  readonly host: HTMLElement;
  readonly card: HTMLElement;
  /** What lies over the page beside the card. */
  readonly signs: HTMLElement;
  readonly pin: HTMLButtonElement;
  readonly close: HTMLButtonElement;
  readonly sections: readonly Section[];
}

/** A part of the card. */
export interface Section {
  readonly element: HTMLElement;
  readonly part: CardPart;
  /** The buttons of its terms, each with the term's index in its check. */
  readonly terms: ReadonlyMap<HTMLElement, number>;
  /** Shows its terms, or only how many there are; nothing for a part without. */
  readonly unfold: (open: boolean) => void;
}

/** How a reader comes from a check to what is said of its rule. */
export interface About {
  readonly open: (rule: string) => void;
}

/** Puts parts into a card, as text: no markup of a page comes to life in it. What came out stands before what it is made of. */
export function buildCard(
  document: Document,
  parts: readonly CardPart[],
  words: CardWords,
  about?: About,
): CardView {
  const make = maker(document);
  const host = genuine(document, 'createElement')('gouji-card');
  const root = host.attachShadow({ mode: 'closed' });
  const pin = make.button('pin', words.pin);
  pin.setAttribute('aria-pressed', 'false');
  const close = make.button('close', '✕');
  close.setAttribute('aria-label', words.close);

  const sections = parts.map((part) => sectionOf(part, words, make, about));
  const card = make.element(
    'div',
    'card',
    make.element('div', 'tools', pin, close),
    ...sections.map(({ element }) => element),
  );
  card.lang = words.language;
  // It opens by itself and takes nothing over: whoever wants goes in, as no tooltip allows.
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', [...new Set(parts.map(({ title }) => title))].join('；'));
  const signs = make.element('div', 'signs');
  signs.setAttribute('aria-hidden', 'true');
  root.append(make.element('style', '', style), signs, card);
  return { host, card, signs, pin, close, sections };
}

function sectionOf(
  part: CardPart,
  words: CardWords,
  make: ReturnType<typeof maker>,
  about?: About,
): Section {
  const element = make.element('section', part.tone, make.element('h2', '', part.title));
  if (part.target) element.append(make.element('p', 'target', part.target));
  if (part.quote) {
    const { before, words: told, behind } = part.quote;
    element.append(make.element('blockquote', '', before, make.element('mark', '', told), behind));
  }
  if (part.results.length) {
    const results = part.results.map(({ label, value, strong }) =>
      make.element(
        'div',
        strong ? 'strong' : '',
        make.element('dt', '', label),
        make.element('dd', '', value),
      ),
    );
    element.append(make.element('dl', 'results', ...results));
  }
  if (part.message) element.append(make.element('p', '', part.message));
  const list = part.terms.length || part.folded ? termList(part, words, make) : null;
  const { rule } = part;
  const asked = rule && about ? [aboutButton(rule, words, make, about)] : [];
  // What all parts have stands in one line; what unfolds, below it.
  if (list?.toggle) {
    element.append(make.element('div', 'row', list.toggle, ...asked), list.body);
  } else element.append(...(list ? [list.body] : []), ...asked);
  return {
    element,
    part,
    terms: list?.terms ?? new Map(),
    unfold: list?.unfold ?? (() => {}),
  };
}

function aboutButton(
  rule: string,
  words: CardWords,
  make: ReturnType<typeof maker>,
  { open }: About,
): HTMLElement {
  const button = make.button('about', words.about);
  // Only the reader's own click opens anything.
  button.addEventListener('click', ({ isTrusted }) => {
    if (isTrusted) open(rule);
  });
  return button;
}
