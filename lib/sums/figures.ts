import { readFigure } from '../table/figure';
import { isHan } from '../text/letters';
import { foldSpace, isSpace } from '../text/space';

/** A cell holds nothing, or a sign for nothing. */
export const BLANK = 0;
/** A cell holds a figure. */
export const NUMBER = 1;
/** A cell holds words, or a figure of more digits than can be added exactly. */
export const WORDS = 2;
/** A cell holds a figure with a sign of percent. */
export const PERCENT = 3;

/** Beyond so many digits a sum of a few figures would no longer be exact in a double. */
const MOST_DIGITS = 14;
const MOST_PLACES = 6;

/** Figures as whole numbers of their last printed decimal place, so that sums of them are exact. */
export class Figures {
  /** What each cell holds: `BLANK`, `NUMBER`, `WORDS` or `PERCENT`. */
  readonly kind: Uint8Array;
  /** Each cell's figure in units of its last printed place: 12.50 is 1250; 0 where it holds none. */
  readonly units: Float64Array;
  /** How many decimals each cell prints, 0 to 6. */
  readonly places: Uint8Array;

  /** Cells that print a comma before one or two last digits, or before four or more, and those that use it or the point otherwise. */
  private commas = 0;
  private points = 0;
  private bracketed = 0;
  private spaced = 0;

  constructor(private readonly texts: readonly string[]) {
    this.kind = new Uint8Array(texts.length);
    this.units = new Float64Array(texts.length);
    this.places = new Uint8Array(texts.length);
  }

  /** Reads one cell, with thousands parted by commas and decimals behind a point. */
  read(cell: number): void {
    const text = this.texts[cell] ?? '';
    if (!this.readPlain(cell, text)) this.readAny(cell, text);
    if (this.kind[cell] === NUMBER) {
      if (this.places[cell] !== 0 && this.places[cell] !== 3) this.points++;
    } else if (this.kind[cell] !== WORDS) return;
    else if (isCommaDecimal(text)) this.commas++;
    else if (SPACED.test(foldSpace(text))) this.spaced++;
    else if (/[.,，]/.test(bracketedIn(text) ?? '')) this.bracketed++;
    else {
      const whole = joined(text);
      if (whole !== null) this.readAny(cell, whole);
    }
  }

  /** Whether the table prints its decimals behind a comma: several cells do, and none prints them behind a point. */
  get areCommas(): boolean {
    return this.commas >= FEW_COMMAS && this.points === 0;
  }

  /** Whether thousands are parted by spaces here: several are, with decimals behind a point. */
  get areSpaced(): boolean {
    return this.spaced >= FEW_SPACED;
  }

  /** Reads a cell in a table that parts thousands by spaces. */
  readWithSpaces(cell: number): void {
    const text = foldSpace(this.texts[cell] ?? '');
    if (this.kind[cell] === WORDS && SPACED.test(text))
      this.readAny(cell, text.replaceAll(' ', ''));
  }

  /** Whether figures in brackets are less than nothing here: several are, parted or with decimals as amounts are. */
  get areBracketed(): boolean {
    return this.bracketed >= FEW_BRACKETS;
  }

  /**
   * The same in a table that prints losses in brackets.
   * @param isLeading whether lines are numbered there, or point to notes, by one or two digits in brackets
   */
  readWithBrackets(cell: number, isLeading: boolean): void {
    const text = this.texts[cell] ?? '';
    const digits = bracketedIn(text) ?? (isLeading ? null : bracketedIn(text, FEW_DIGITS));
    if (this.kind[cell] === WORDS && digits !== null) this.readAny(cell, `-${digits}`);
  }

  /** The same in a table that prints decimals behind a comma, thousands parted by points or spaces. */
  readWithCommas(cell: number): void {
    const text = foldSpace(this.texts[cell] ?? '');
    if (!/^[-+−]?\d[\d .]*(?:,\d+)?$/.test(text) || !/[.,]/.test(text)) return;
    this.readAny(cell, text.replaceAll('.', '').replace(',', '.'));
  }

  private readAny(cell: number, text: string): void {
    const figure = readFigure(text);
    if (figure.kind === 'blank') this.kind[cell] = BLANK;
    else if (figure.kind === 'words') this.kind[cell] = /[%％‰]/.test(text) ? PERCENT : WORDS;
    else this.take(cell, figure.value);
  }

  private take(cell: number, value: number): void {
    const [digits = '', decimals = ''] = String(Math.abs(value)).split('.');
    this.kind[cell] = WORDS;
    if (decimals.length > MOST_PLACES || digits.length + decimals.length > MOST_DIGITS) return;
    this.kind[cell] = NUMBER;
    this.units[cell] = Math.sign(value) * Number(digits + decimals);
    this.places[cell] = decimals.length;
  }

  /** The common case without a regular expression: `1,234.50` in ASCII and white space around it; false where it is more. */
  private readPlain(cell: number, text: string): boolean {
    let value = 0;
    let digits = 0;
    let places = -1;
    let comma = -1;
    let negative = false;
    let ended = false;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code >= 48 && code <= 57) {
        if (ended || ++digits > MOST_DIGITS) return false;
        value = value * 10 + code - 48;
        if (places >= 0 && ++places > MOST_PLACES) return false;
        if (comma >= 0 && ++comma > 3) return false;
      } else if (code === 44) {
        if (ended || places >= 0 || digits === 0 || (comma < 0 ? digits > 3 : comma !== 3))
          return false;
        comma = 0;
      } else if (code === 46) {
        if (ended || places >= 0 || digits === 0 || (comma >= 0 && comma !== 3)) return false;
        places = 0;
        comma = -1;
      } else if (code === 45) {
        if (ended || digits > 0 || negative) return false;
        negative = true;
      } else if (isSpace(code)) ended = digits > 0;
      else if (isHan(code) && !NOTHING.includes(text.charAt(i))) {
        if (digits > 0 || negative) return false;
        this.kind[cell] = text.includes('%') ? PERCENT : WORDS;
        return true;
      } else return false;
    }
    if (digits === 0) return !negative;
    if (places === 0 || (comma >= 0 && comma !== 3)) return false;
    this.kind[cell] = NUMBER;
    this.units[cell] = negative && value !== 0 ? -value : value;
    this.places[cell] = Math.max(0, places);
    return true;
  }
}

/** Fewer such cells may be misprints. */
const FEW_COMMAS = 3;

/** Fewer figures in brackets may be remarks. */
const FEW_BRACKETS = 3;

/** Fewer such cells may be two numbers each. */
const FEW_SPACED = 3;
const SPACED = /^-?\d{1,3}(?: \d{3})+\. ?\d+$/;

/** An amount in brackets, of three digits or more: `(1,234)`, `（0.5）`. */
const AMOUNT = /^[(（]((?:\d{1,3}(?:[,，]\d{3})+|\d{3,})(?:\.\d+)?|\d{1,2}\.\d+)[)）]$/;
const FEW_DIGITS = /^[(（](\d{1,2})[)）]$/;

/** What stands in brackets, where nothing else does. */
function bracketedIn(text: string, what = AMOUNT): string | null {
  if (text.length > 40 || !/[(（]/.test(text)) return null;
  const [, inside] = what.exec(foldSpace(text).replaceAll(' ', '')) ?? [];
  return inside?.replaceAll('，', ',') ?? null;
}

/** An amount to the cent whose digits went on in a second line, in the midst of a group of three or of the cents: `18,004,15\n1.54`, `35,394.4\n2`. */
function joined(text: string): string | null {
  if (text.length > 40) return null;
  const match = /^\s*(-?\d{1,3}(?:,\d{3})*(?:,\d{0,2}|\.\d?))\s+(\d[\d,]*(?:\.\d+)?)\s*$/.exec(
    text,
  );
  const whole = match ? `${match[1]}${match[2]}` : '';
  return /^-?\d{1,3}(?:,\d{3})+\.\d{2}$/.test(whole) ? whole : null;
}

/** A comma where none parts thousands: `34,5`, `1 231,25`. */
const isCommaDecimal = (text: string): boolean =>
  text.length < 24 &&
  text.includes(',') &&
  /^[-+−]?\d{1,3}(?:[ .]?\d{3})*,(?:\d{1,2}|\d{4,6})$/.test(foldSpace(text));

/** Letters with which a cell may say zero or nothing. */
const NOTHING = '无空暂没零';
