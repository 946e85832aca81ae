import { raised } from '../raised';
import { elementAt, elementsOf, textIn, type XmlElement } from '../xml';

/** A paragraph's text, and the text boxes that hang on it. */
export interface ParagraphText {
  readonly text: string;
  readonly boxes: readonly XmlElement[];
}

/** What was struck out or moved away, what instructs a field, what only old programs read. */
const SILENT = new Set(['del', 'moveFrom', 'instrText', 'delText', 'Fallback', 'rt', 'pPr', 'rPr']);

/** The text of a paragraph as it is shown. */
export function textOfParagraph(paragraph: XmlElement): ParagraphText {
  const boxes: XmlElement[] = [];
  let text = '';
  const read = (element: XmlElement): void => {
    for (const child of elementsOf(element)) {
      const { name } = child;
      if (SILENT.has(name)) continue;
      if (name === 't') text += textIn(child);
      else if (name === 'tab' || name === 'ptab') text += ' ';
      else if (name === 'br' || name === 'cr') {
        if (child.attributes.type === undefined || child.attributes.type === 'textWrapping')
          text += '\n';
      } else if (name === 'noBreakHyphen') text += '-';
      else if (name === 'txbxContent') boxes.push(child);
      else if (name === 'r') readRun(child);
      else read(child);
    }
  };
  const readRun = (run: XmlElement): void => {
    const properties = elementAt(run, 'rPr');
    if (isOn(properties, 'vanish') || isOn(properties, 'strike') || isOn(properties, 'dstrike'))
      return;
    const before = text.length;
    read(run);
    if (elementAt(properties, 'vertAlign')?.attributes.val === 'superscript') {
      text = text.slice(0, before) + raised(text.slice(before));
    }
  };
  read(paragraph);
  return { text, boxes };
}

const OFF = new Set(['0', 'false', 'off', 'none']);

/** Whether a property that may be given as on or off is on. */
export function isOn(properties: XmlElement | undefined, name: string): boolean {
  const property = elementAt(properties, name);
  return property !== undefined && !OFF.has(property.attributes.val ?? '');
}
