/**
 * What crosses between page and background in parts: browsers end the whole extension's process over a message that is too
 * large for them, and a page may have a million cells.
 */
export interface Part {
  readonly text: string;
  readonly isLast: boolean;
}

/** UTF-16 units in a part, each of which takes up to three bytes on its way: 1.5 MB at most, and a few ms to send. */
export const PART = 500_000;

/** JSON of plain data, in parts. */
export function* partsOf(value: unknown): Iterable<Part> {
  const text = JSON.stringify(value);
  for (let at = 0; at === 0 || at < text.length; at += PART) {
    yield { text: text.slice(at, at + PART), isLast: at + PART >= text.length };
  }
}

/** Puts parts together again. */
export class Parts<T> {
  #texts: string[] = [];

  /**
   * @returns what the parts make, once the last has come
   * @throws SyntaxError where they make no JSON
   */
  take({ text, isLast }: Part): { readonly whole: T } | null {
    this.#texts.push(text);
    if (!isLast) return null;
    const whole = JSON.parse(this.#texts.join('')) as T;
    this.#texts = [];
    return { whole };
  }
}
