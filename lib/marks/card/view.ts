import { genuine } from '../../page/genuine';
import style from './card.css?inline';
import type { CardPart } from './content';

/** The card's elements in a shadow root that the page has no key to. The page's text comes in as text only. */
export function buildCard(
  document: Document,
  language: string,
): { host: HTMLElement; card: HTMLElement } {
  const create = genuine(document, 'createElement');
  const host = create('gouji-card');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = create('style');
  sheet.textContent = style;
  const card = create('div');
  card.className = 'card';
  card.lang = language;
  // It opens by itself and takes nothing over: whoever wants goes in, as no tooltip allows.
  card.setAttribute('role', 'dialog');
  root.append(sheet, card);
  return { host, card };
}

/** How a reader comes from a check to what is said of its rule. */
export interface About {
  readonly label: () => string;
  readonly open: (rule: string) => void;
}

/** Puts parts into an empty card, as text: no markup of a page comes to life in it. */
export function fillCard(card: HTMLElement, parts: readonly CardPart[], about?: About): void {
  const create = genuine(card.ownerDocument, 'createElement');
  const make = (tag: string, className: string, ...children: (Node | string)[]) => {
    const element = create(tag);
    if (className) element.className = className;
    element.append(...children);
    return element;
  };

  const aboutButton = (rule: string, { label, open }: About) => {
    const button = create('button');
    button.type = 'button';
    button.className = 'about';
    // Tab leads on through the page; Enter on the cell leads here.
    button.tabIndex = -1;
    button.textContent = label();
    // Only the reader's own click opens anything.
    button.addEventListener('click', ({ isTrusted }) => {
      if (isTrusted) open(rule);
    });
    return button;
  };

  card.setAttribute('aria-label', [...new Set(parts.map(({ title }) => title))].join('；'));
  card.replaceChildren(
    ...parts.map((part) => {
      const section = make('section', part.tone, make('h2', '', part.title));
      if (part.target) section.append(make('p', 'target', part.target));
      if (part.quote) {
        const { before, words, behind } = part.quote;
        section.append(make('blockquote', '', before, make('mark', '', words), behind));
      }
      if (part.terms.length) {
        const terms = part.terms.map(({ sign, label, value, known, alone }, index) => {
          // The first term needs no plus.
          const before = make('span', 'sign', alone ? '·' : index || sign === '−' ? sign : '');
          return make(
            'div',
            known ? '' : 'unknown',
            make('dt', '', before, label),
            make('dd', '', value),
          );
        });
        section.append(make('dl', 'terms', ...terms));
      }
      if (part.folded) section.append(make('p', 'folded', part.folded));
      if (part.results.length) {
        const results = part.results.map(({ label, value, strong }) =>
          make('div', strong ? 'strong' : '', make('dt', '', label), make('dd', '', value)),
        );
        section.append(make('dl', 'results', ...results));
      }
      if (part.message) section.append(make('p', '', part.message));
      if (part.rule && about) section.append(aboutButton(part.rule, about));
      return section;
    }),
  );
}
