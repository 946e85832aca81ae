import { genuine } from '../../page/genuine';

/** Makes the card's elements. */
export function maker(document: Document) {
  const create = genuine(document, 'createElement');
  const element = (tag: string, className: string, ...children: (Node | string)[]): HTMLElement => {
    const made = create(tag);
    if (className) made.className = className;
    made.append(...children);
    return made;
  };
  const button = (className: string, ...children: (Node | string)[]): HTMLButtonElement => {
    const made = create('button');
    made.type = 'button';
    made.className = className;
    // Tab leads on through the page; Enter on what the card explains leads here, and arrows from one to the next.
    made.tabIndex = -1;
    made.append(...children);
    return made;
  };
  return { element, button };
}
