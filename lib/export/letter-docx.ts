import { AlignmentType, Document, Packer, Paragraph, TextRun } from 'docx';
import type { Language } from '../words';
import type { Finding } from './findings';
import { letterLines } from './letter-lines';
import {
  LETTER_WORDS,
  type LetterPart,
  letterDate,
  placesIn,
  type UnitLetter,
} from './unit-letter';

/** Sizes in half points, as Word counts them. */
const TITLE = 36;
const TEXT = 24;
const SMALL = 20;
/** Two letters, in twentieths of a point. */
const INDENT = 480;
/** Lines one and a half high, in 240ths. */
const LINE = 360;

/** A letter as a Word document: texts alone, nothing in them is ever markup. @param today the letter's date */
export async function letterDocx(
  letter: UnitLetter,
  language: Language,
  today = new Date(),
): Promise<Uint8Array> {
  const words = LETTER_WORDS[language];
  const content = [
    paragraph([text(words.title, { size: TITLE, bold: true })], {
      alignment: AlignmentType.CENTER,
    }),
    paragraph([text(words.to(letter.unit))]),
    paragraph([text(words.opening(placesIn(letter)))], { indent: { firstLine: INDENT } }),
    ...letter.parts.flatMap((part) => partOf(part, language)),
    paragraph([text(words.closing, { size: SMALL })], { spacing: { before: 240, line: LINE } }),
    paragraph([text(letterDate(today, language, false))], { alignment: AlignmentType.RIGHT }),
  ];
  const document = new Document({
    creator: 'Gouji',
    title: printable(words.title),
    styles: { default: { document: { run: { font: FONTS, size: TEXT } } } },
    sections: [{ children: content }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

const FONTS = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体' };

function partOf({ name, url, copy, broken, verify }: LetterPart, language: Language): Paragraph[] {
  const words = LETTER_WORDS[language];
  let number = 0;
  const group = (title: string, findings: readonly Finding[]): Paragraph[] =>
    findings.length === 0
      ? []
      : [
          paragraph([text(title, { bold: true })], { keepNext: true }),
          ...findings.flatMap((finding) => itemOf(finding, ++number, language)),
        ];
  return [
    paragraph([text(name, { bold: true })], {
      keepNext: true,
      spacing: { before: 240, line: LINE },
    }),
    paragraph([text(`${words.url}${colon(language)}${url}`, { size: SMALL })]),
    ...(copy
      ? [paragraph([text(words.copy(letterDate(copy.at, language), copy.sha256), { size: SMALL })])]
      : []),
    ...group(words.broken, broken),
    ...group(words.verify, verify),
  ];
}

function itemOf(finding: Finding, number: number, language: Language): Paragraph[] {
  return [
    paragraph([text(`${number}. ${finding.place}`)], { keepNext: true }),
    ...letterLines(finding, language).map(([label, said]) =>
      paragraph([text(`${label}${colon(language)}`, { bold: true }), text(said)], {
        indent: { left: INDENT },
      }),
    ),
  ];
}

const colon = (language: Language): string => (language === 'zh' ? '：' : ': ');

type Look = Omit<ConstructorParameters<typeof Paragraph>[0] & object, 'children'>;

const paragraph = (children: TextRun[], look: Look = {}): Paragraph =>
  new Paragraph({ spacing: { line: LINE }, ...look, children });

const text = (said: string, look: { size?: number; bold?: boolean } = {}): TextRun =>
  new TextRun({ text: printable(said), ...look });

/** What XML takes: no control characters, of which a page may have any. */
const printable = (said: string): string =>
  Array.from(said, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    const isControl = code < 32 || code === 0xfffe || code === 0xffff;
    return isControl || (code >= 0xd800 && code <= 0xdfff) ? ' ' : letter;
  }).join('');
