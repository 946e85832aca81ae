import { elementAt, elementsOf, type XmlElement } from '../xml';

/** What styles say of paragraphs. */
export interface Styles {
  /** 1 to 6 for a heading or a title, else 0. */
  of(style: string, paragraph: XmlElement): number;
  /** The numbering that a style brings along. */
  numbering(style: string): XmlElement | undefined;
}

const HEADING = /^heading ([1-6])$/i;
const TITLE = /^(?:title|标题)$/i;

/** Reads `styles.xml`. */
export function headingLevels(styles: XmlElement | undefined): Styles {
  const levels = new Map<string, number>();
  const numbered = new Map<string, XmlElement>();
  for (const style of styles ? elementsOf(styles, 'style') : []) {
    const { styleId = '' } = style.attributes;
    const name = elementAt(style, 'name')?.attributes.val ?? '';
    const outline = outlineOf(style);
    const level = TITLE.test(name) ? 1 : Number(HEADING.exec(name)?.[1] ?? outline);
    if (level > 0) levels.set(styleId, level);
    const own = elementAt(style, 'pPr', 'numPr');
    if (own) numbered.set(styleId, own);
  }
  return {
    of: (style, paragraph) => outlineOf(paragraph) || (levels.get(style) ?? 0),
    numbering: (style) => numbered.get(style),
  };
}

/** 9 means that it is text. */
function outlineOf(element: XmlElement): number {
  const level = Number(elementAt(element, 'pPr', 'outlineLvl')?.attributes.val ?? 9) + 1;
  return level <= 6 ? level : 0;
}
