import { genuine } from './genuine';

/**
 * Steps from node to node that no page can lead astray. Of all elements only a form can overlay its own properties, so only
 * a form is asked by its prototypes; all others directly, which costs a fraction of it.
 */

/** Node types, which a test's document has without a global `Node`. */
export const ELEMENT = 1;
/** The type of a text node. */
export const TEXT = 3;

/** A tag that is no text is an input of that name, in a form. Nodes that are no elements have none. */
export function tagOf(node: Node): string {
  const tag: unknown = (node as Element).tagName;
  if (typeof tag === 'string') return tag;
  return tag === undefined ? '' : 'FORM';
}

/** A node’s type; a form may hide it, and only an element can. */
export function typeOf(node: Node): number {
  const type: unknown = node.nodeType;
  return typeof type === 'number' ? type : ELEMENT;
}

/** In XML documents names are as they are written. */
const isForm = (tag: string): boolean => tag === 'FORM' || tag === 'form';

// Each takes the node's tag, which whoever walks has asked for anyway.

/** The first node in another, elements and texts alike; null where it is empty. */
export const firstChildOf = (node: Node, tag: string): ChildNode | null =>
  isForm(tag) ? genuine(node, 'firstChild') : node.firstChild;

/** The node behind another; null behind the last. */
export const nextSiblingOf = (node: Node, tag: string): ChildNode | null =>
  isForm(tag) ? genuine(node, 'nextSibling') : node.nextSibling;

/** What a node stands in, a fragment or a document too. */
export const parentOf = (node: Node, tag: string): ParentNode | null =>
  isForm(tag) ? genuine(node, 'parentNode') : node.parentNode;

/** The element that a node stands in. */
export const parentElementOf = (node: Node, tag: string): Element | null =>
  isForm(tag) ? genuine(node, 'parentElement') : node.parentElement;

/** The first element in another. */
export const firstElementOf = (element: Element, tag: string): Element | null =>
  isForm(tag) ? genuine(element, 'firstElementChild') : element.firstElementChild;

/** The element behind another. */
export const nextElementOf = (element: Element, tag: string): Element | null =>
  isForm(tag) ? genuine(element, 'nextElementSibling') : element.nextElementSibling;

/** What an attribute says; null where the element has none of that name. */
export const attributeOf = (element: Element, tag: string, name: string): string | null =>
  isForm(tag) ? genuine(element, 'getAttribute')(name) : element.getAttribute(name);

/** Whether an element says that it is hidden. Elements of HTML tell it without their attribute being read, which costs thrice as much. */
export function saysHidden(element: Element, tag: string): boolean {
  const told: unknown = isForm(tag) ? undefined : (element as HTMLElement).hidden;
  return told === undefined ? attributeOf(element, tag, 'hidden') !== null : told !== false;
}

/** The class of an element, empty where it has none; as cheap. */
export function classOf(element: Element, tag: string): string {
  const name: unknown = isForm(tag) ? undefined : element.className;
  return typeof name === 'string' ? name : (attributeOf(element, tag, 'class') ?? '');
}

/** False of an element that has no attribute at all, as most have none: one question in the place of several. */
export const mayHaveAttributes = (element: Element, tag: string): boolean =>
  isForm(tag) || element.hasAttributes();
