import { genuine } from '../page/genuine';

/** Whether an element is out of the view, or lies under something else, as under a heading that stays while the page scrolls. */
export function isCovered(element: Element): boolean {
  const { left, top, width, height } = genuine(element, 'getBoundingClientRect')();
  const document = genuine(element, 'ownerDocument');
  const at = genuine(document, 'elementFromPoint');
  return [top + 2, top + height - 2].some((y) => {
    const found = at(left + width / 2, y);
    return !found || !(genuine(element, 'contains')(found) || found.nodeName === 'GOUJI-CARD');
  });
}

/** Brings an element to the middle of the view, where no heading hides it. */
export function toView(element: Element): void {
  genuine(element, 'scrollIntoView')({ behavior: 'instant', block: 'center', inline: 'nearest' });
}
