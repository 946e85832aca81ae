import { elementAt, elementsOf, type XmlElement } from '../xml';
import { isOn } from './docx-text';

interface Level {
  readonly format: string;
  /** Such as `（%1）` or `%1.%2`. */
  readonly text: string;
  readonly start: number;
  /** All its numbers are written in digits. */
  readonly isPlain: boolean;
}

const DIGITS = '〇一二三四五六七八九';

/** Counts the paragraphs that Word numbers itself, and writes their numbers as Word does. */
export class Numbering {
  readonly #levels = new Map<string, ReadonlyMap<number, Level>>();
  readonly #counts = new Map<string, number[]>();
  readonly #abstract = new Map<string, string>();

  /**
   * @param numbering `numbering.xml`
   * @param ofStyle the numbering that a style brings along
   */
  constructor(
    numbering: XmlElement | undefined,
    private readonly ofStyle: (style: string) => XmlElement | undefined,
  ) {
    if (!numbering) return;
    for (const abstract of elementsOf(numbering, 'abstractNum')) {
      const levels = elementsOf(abstract, 'lvl').map((level): [number, Level] => [
        Number(level.attributes.ilvl ?? 0),
        {
          format: elementAt(level, 'numFmt')?.attributes.val ?? 'decimal',
          text: elementAt(level, 'lvlText')?.attributes.val ?? '',
          start: Number(elementAt(level, 'start')?.attributes.val ?? 1),
          isPlain: isOn(level, 'isLgl'),
        },
      ]);
      this.#levels.set(abstract.attributes.abstractNumId ?? '', new Map(levels));
    }
    for (const num of elementsOf(numbering, 'num')) {
      const abstract = elementAt(num, 'abstractNumId')?.attributes.val ?? '';
      this.#abstract.set(num.attributes.numId ?? '', abstract);
    }
  }

  /** What Word writes before a paragraph; counts it. */
  before(paragraph: XmlElement): string {
    const style = elementAt(paragraph, 'pPr', 'pStyle')?.attributes.val ?? '';
    const property = elementAt(paragraph, 'pPr', 'numPr') ?? this.ofStyle(style);
    const id = elementAt(property, 'numId')?.attributes.val ?? '';
    const at = Number(elementAt(property, 'ilvl')?.attributes.val ?? 0);
    const abstract = this.#abstract.get(id);
    const levels = abstract === undefined ? undefined : this.#levels.get(abstract);
    const level = levels?.get(at);
    if (!levels || !level || abstract === undefined) return '';
    const counts = this.#counts.get(abstract) ?? [];
    this.#counts.set(abstract, counts);
    counts.length = Math.min(counts.length, at + 1);
    counts[at] = (counts[at] ?? level.start - 1) + 1;
    if (level.format === 'bullet' || level.format === 'none') return '';
    return level.text.replace(/%(\d)/g, (_, number) => {
      const index = Number(number) - 1;
      const of = levels.get(index);
      const format = level.isPlain ? 'decimal' : (of?.format ?? 'decimal');
      return written(counts[index] ?? of?.start ?? 1, format);
    });
  }
}

const CHINESE = /^(?:chinese|japanese|ideograph|taiwanese)/;
const CIRCLED = 0x2460;

function written(count: number, format: string): string {
  if (CHINESE.test(format)) return chinese(count);
  if (format === 'decimalEnclosedCircleChinese' || format === 'decimalEnclosedCircle') {
    return count <= 20 ? String.fromCodePoint(CIRCLED + count - 1) : String(count);
  }
  if (format === 'lowerLetter' || format === 'upperLetter') {
    const letter = String.fromCodePoint(97 + ((count - 1) % 26));
    return format === 'lowerLetter' ? letter : letter.toUpperCase();
  }
  return String(count);
}

/** 1 to 99 as they are spoken; numbers beyond go digit by digit. */
function chinese(count: number): string {
  const [tens, ones] = [Math.floor(count / 10), count % 10];
  if (count > 99) return [...String(count)].map((digit) => DIGITS[Number(digit)]).join('');
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`;
  return ten + (ones === 0 && tens > 0 ? '' : (DIGITS[ones] ?? ''));
}
