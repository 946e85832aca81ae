import { bareWords } from '../../table/label';

/** Longer labels are not compared letter by letter. */
const LONGEST = 120;

/** Both texts with what the other does not have in 【】; white space and kinds of punctuation are no difference. */
export function marked(one: string, other: string): [string, string] {
  if (one.length > LONGEST || other.length > LONGEST) return [one, other];
  const [a, b] = [[...one], [...other]];
  const shared = commonLetters(a.map(keyOf), b.map(keyOf));
  return [
    bracket(
      a,
      shared.map(([i]) => i),
    ),
    bracket(
      b,
      shared.map(([, j]) => j),
    ),
  ];
}

/** What counts of a letter; nothing of white space and punctuation. */
const keyOf = bareWords;

/** Pairs of places at which a longest common sequence of letters stands in both. */
function commonLetters(a: readonly string[], b: readonly string[]): [number, number][] {
  const longest = Array.from({ length: a.length + 1 }, () =>
    new Array<number>(b.length + 1).fill(0),
  );
  const at = (i: number, j: number): number => longest[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      (longest[i] as number[])[j] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

/** Puts what is not shared in 【】, punctuation aside. */
function bracket(letters: readonly string[], shared: readonly number[]): string {
  const common = new Set(shared);
  let text = '';
  let open = false;
  letters.forEach((letter, i) => {
    const own = !common.has(i) && keyOf(letter) !== '';
    if (own !== open) text += own ? '【' : '】';
    open = own;
    text += letter;
  });
  return open ? `${text}】` : text;
}
