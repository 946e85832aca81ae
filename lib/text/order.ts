/** How a reader of Chinese expects names to be put in order: by sound. */
const IN_CHINESE = new Intl.Collator('zh');

/**
 * Keys by which texts are put in Chinese order with `<`. Asking the browser to compare thousands of texts with one another takes
 * longer than anybody waits for a click; of letters there are only some hundred different ones.
 */
export class ChineseOrder {
  /** The letters that were met, in order, and what each stands for in a key. */
  #ranks: ReadonlyMap<string, string> = new Map();
  readonly #keys = new Map<string, string>();
  #edition = 0;

  /** Another one once keys are others: only those of one edition can be held against one another. */
  get edition(): number {
    return this.#edition;
  }

  /** Takes up texts; where they have letters that are new, all keys are others from then on. */
  learn(texts: Iterable<string>): void {
    const letters = new Set(this.#ranks.keys());
    const before = letters.size;
    for (const text of texts)
      if (!this.#keys.has(text)) for (const letter of text) letters.add(letter);
    if (letters.size === before) return;
    const inOrder = [...letters].sort(IN_CHINESE.compare);
    this.#ranks = new Map(inOrder.map((letter, at) => [letter, String.fromCharCode(at + 1)]));
    this.#keys.clear();
    this.#edition++;
  }

  /** The key of a text that was taken up. */
  key(text: string): string {
    const known = this.#keys.get(text);
    if (known !== undefined) return known;
    let key = '';
    for (const letter of text) key += this.#ranks.get(letter) ?? '';
    this.#keys.set(text, key);
    return key;
  }
}
