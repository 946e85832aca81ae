import { SPACE } from '../text/space';
import { classOf } from './nodes';

/** What a style sheet prints in elements that have no text of their own. */
export type Drawn = (element: Element, tag: string) => string;

/** Where no style sheet can be asked. */
export const NOTHING_DRAWN: Drawn = () => '';

const QUOTED = /^"((?:[^"\\]|\\.)*)"$/;
const ATTRIBUTE = /^attr\( ?([\w-]+)[^)]*\)$/;
const FIGURE = new RegExp(`^[${SPACE}\\d.,]*\\d[${SPACE}\\d.,]*(?:件|条|万元|元)?$`);

/**
 * Reads `::before` and `::after`. Elements of one tag, one class and the same attributes are asked for a style but once, unless they draw
 * something: then each may draw a figure of its own.
 * @param styleOf a pseudo-element's style
 */
export function drawnBy(styleOf: (element: Element, pseudo: string) => CSSStyleDeclaration): Drawn {
  const draws = new Map<string, boolean>();
  const contentsOf = (element: Element): string[] =>
    ['::before', '::after']
      .map((pseudo) => styleOf(element, pseudo).content)
      .filter((content) => content && content !== 'none' && content !== 'normal');
  return (element, tag) => {
    const names = element.getAttributeNames().join(' ');
    const key = `${tag} ${classOf(element, tag)} ${names}`;
    if (draws.get(key) === false) return '';
    const contents = contentsOf(element);
    draws.set(key, contents.length > 0);
    const text = contents.map((content) => textOf(content, element)).join('');
    return FIGURE.test(text) ? text : '';
  };
}

/** Browsers give what is drawn in quotation marks, or name the attribute that says it. */
function textOf(content: string, element: Element): string {
  const [, quoted] = QUOTED.exec(content) ?? [];
  if (quoted !== undefined) return quoted;
  const [, name] = ATTRIBUTE.exec(content) ?? [];
  return name === undefined ? '' : (element.getAttribute(name) ?? '');
}
