import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldNodes, unfold } from '../../../lib/marks/unfold';
import { foldSpace } from '../../../lib/text/space';

/** What the parts hold between two spots. */
function between(parts: readonly string[], text: string, phrase: string): string | null {
  const start = text.indexOf(phrase);
  const found = unfold(foldNodes(parts), text, start, start + phrase.length);
  if (!found) return null;
  const { from, to } = found;
  return parts
    .map((part, i) => {
      if (i < from.part || i > to.part) return '';
      return part.slice(i === from.part ? from.offset : 0, i === to.part ? to.offset : undefined);
    })
    .join('');
}

describe('a phrase of a folded text is found in the texts that it came from', () => {
  test.each<[string, string[], string, string]>([
    ['one text', ['全年受理申请37件，办结36件。'], '申请37件', '申请37件'],
    ['letter by letter', ['受', '理', '3', '7', '件'], '理37', '理37'],
    ['white space around and within', ['\n\t 受理  ', ' 37\n件 '], '受理 37 件', '受理   37\n件'],
    [
      'NBSP and ideographic space',
      ['受理\u00a0\u300037\u00a0件'],
      '受理 37 件',
      '受理\u00a0\u300037\u00a0件',
    ],
    ['zero-width letters', ['受\u200b理\ufeff37件'], '理37', '理\ufeff37'],
    ['empty nodes between', ['受理', '', ' ', '', '37件'], '理 37件', '理 37件'],
    ['beginning at a node', ['前面，', '受理37件'], '受理37件', '受理37件'],
  ])('%s', (_, parts, phrase, printed) => {
    expect(between(parts, foldSpace(parts.join('')), phrase)).toBe(printed);
  });

  test('behind a heading mark that the block leaves out', () => {
    const found = unfold(foldNodes(['## 一、总体情况 37']), '一、总体情况 37', 7, 9);
    expect(found).toEqual({ from: { part: 0, offset: 10 }, to: { part: 0, offset: 12 } });
  });

  test('but not where the page says something else by now', () => {
    expect(unfold(foldNodes(['受理38件']), '受理37件', 2, 4)).toBeNull();
    expect(unfold(foldNodes([]), '受理37件', 2, 4)).toBeNull();
    expect(unfold(foldNodes(['受理37件']), '受理37件', 4, 4)).toBeNull();
  });
});

test('whatever the spaces and the nodes, a phrase folds to itself', () => {
  const letters = fc.constantFrom('件', '3', ' ', '\u00a0', '\u200b', '\n', '，');
  const parts = fc.array(fc.string({ unit: letters, maxLength: 6 }), { maxLength: 6 });
  fc.assert(
    fc.property(parts, fc.nat(), fc.nat(), (texts, a, b) => {
      const text = foldSpace(texts.join(''));
      fc.pre(text !== '');
      const start = a % text.length;
      const end = start + 1 + (b % (text.length - start));
      const phrase = text.slice(start, end);
      const found = unfold(foldNodes(texts), text, start, end);
      if (!found) throw new Error('not found');
      const { from, to } = found;
      const flat = (spot: { part: number; offset: number }) =>
        texts.slice(0, spot.part).join('').length + spot.offset;
      expect(foldSpace(texts.join('').slice(flat(from), flat(to)))).toBe(phrase.trim());
    }),
  );
});
