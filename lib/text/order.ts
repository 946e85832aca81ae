/** How a reader of Chinese expects names to be put in order: by sound. */
const IN_CHINESE = new Intl.Collator('zh');

/**
 * Keys by which texts are put in Chinese order with `<`. Asking the browser to compare thousands of texts with one another takes
 * longer than anybody waits for a click; of letters there are only some hundred different ones.
 * @param texts all that will be put in order
 * @returns the key of one of them
 */
export function orderKeys(texts: Iterable<string>): (text: string) => string {
  const letters = new Set<string>();
  for (const text of texts) for (const letter of text) letters.add(letter);
  const inOrder = [...letters].sort(IN_CHINESE.compare);
  const ranks = new Map(inOrder.map((letter, at) => [letter, String.fromCharCode(at + 1)]));
  return (text) => {
    let key = '';
    for (const letter of text) key += ranks.get(letter) ?? '';
    return key;
  };
}
