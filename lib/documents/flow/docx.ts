import { FileError } from '../errors';
import { elementAt, elementsOf, parseXml, type XmlElement } from '../xml';
import { unzipped } from '../zip';
import { Numbering } from './docx-numbering';
import { headingLevels } from './docx-styles';
import { tableOf } from './docx-table';
import { textOfParagraph } from './docx-text';
import type { FlowPart } from './parts';

const MAIN = /^word\/document\d*\.xml$/;
const WANTED = /^word\/(?:document\d*|styles|numbering)\.xml$/;

/** Elements around paragraphs and tables that change nothing of them. */
const AROUND = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo', 'body', 'smartTag']);

/**
 * The paragraphs and tables of a Word document (ECMA-376, WordprocessingML) as it is shown: what is deleted or hidden is left out,
 * and the numbers that Word writes itself stand before their paragraphs.
 * @throws FileError
 */
export function readDocx(bytes: Uint8Array): FlowPart[] {
  const files = unzipped(bytes, (name) => WANTED.test(name));
  const main = [...files].find(([name]) => MAIN.test(name))?.[1];
  if (!main) throw new FileError('damaged');
  const styles = files.get('word/styles.xml');
  const numbering = files.get('word/numbering.xml');
  const levels = headingLevels(styles && parseXml(styles));
  const numbers = new Numbering(numbering && parseXml(numbering), levels.numbering);
  const parts: FlowPart[] = [];
  const read = (parent: XmlElement): void => {
    for (const element of elementsOf(parent)) {
      if (element.name === 'p') parts.push(...paragraph(element));
      else if (element.name === 'tbl') {
        const { table, nested } = tableOf(element, paragraphText);
        if (table) parts.push(table);
        for (const inner of nested) {
          const own = tableOf(inner, paragraphText).table;
          if (own) parts.push(own);
        }
      } else if (AROUND.has(element.name)) read(element);
    }
  };
  const paragraphText = (element: XmlElement): string =>
    numbers.before(element) + textOfParagraph(element).text;
  const paragraph = (element: XmlElement): FlowPart[] => {
    const style = elementAt(element, 'pPr', 'pStyle')?.attributes.val ?? '';
    const before = numbers.before(element);
    const { text, boxes } = textOfParagraph(element);
    for (const box of boxes) read(box);
    if (text === '') return [];
    // A forced break parts lines, which may be a title and the one who issues it.
    return text.split('\n').map((line, at) => ({
      kind: 'text',
      text: at === 0 ? before + line : line,
      level: levels.of(style, element),
    }));
  };
  const body = elementAt(parseXml(main), 'body');
  if (!body) throw new FileError('damaged');
  read(body);
  return parts;
}
