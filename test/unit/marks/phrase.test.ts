// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { PhraseFinder } from '../../../lib/marks/phrase';
import type { TextBlock } from '../../../lib/page/blocks';
import { DomSource } from '../../../lib/page/dom';
import { runNow } from '../../../lib/steps';
import { foldSpace } from '../../../lib/text/space';
import { formWords } from '../../../lib/worth/patterns';
import { wantsAll } from '../../../lib/worth/tables';

/** The page as it is read, and the place of a phrase in it. */
function found(html: string, phrase: string): string[] {
  document.body.innerHTML = html;
  const before = document.documentElement.outerHTML;
  const options = { url: '', words: formWords(), frames: false, outer: null };
  const source = new DomSource(document, options);
  const { blocks } = runNow(source.read(wantsAll));
  const texts = blocks.filter((block): block is TextBlock => block.kind !== 'table');
  const finder = new PhraseFinder(source);
  const ranges = texts
    .filter((block) => block.text.includes(phrase))
    .map((block) => {
      const start = block.text.indexOf(phrase);
      return finder.rangeOf({ block, start, end: start + phrase.length });
    });
  expect(document.documentElement.outerHTML).toBe(before);
  return ranges.map((range) => (range ? foldSpace(String(range)) : 'nowhere'));
}

describe('a phrase is found where it was read', () => {
  test.each([
    ['a paragraph', '<p>全年受理申请37件。</p>'],
    [
      'spans letter by letter',
      '<p><span>受</span><span>理</span><b>申<i>请</i></b><span>3</span>7件</p>',
    ],
    ['behind a line break', '<p>全年<br>受理申请37件<br>办结</p>'],
    ['around another block', '<div>前言<p>别的</p>受理申请37件<p>后记</p></div>'],
    ['behind a block in a span', '<div><span><p>别的</p>受理</span>申请37件</div>'],
    ['behind a line break in a span', '<div><span><p>别的</p>好</span><br>受理申请37件</div>'],
    ['next to a comment', '<p>受理<!-- 37 -->申请37件</p>'],
    ['in a cell that lays out the page', '<table><tr><td>受理申请37件</td></tr></table>'],
    ['in the body itself', '受理申请37件<p>别的</p>'],
    ['after the body’s own blocks', '<p>别的</p>受理申请37件'],
  ])('%s', (_, html) => {
    expect(found(html, '受理申请37件')).toEqual(['受理申请37件']);
  });

  test('over text that is hidden', () => {
    const html = '<p>受理<span style="display:none">旧</span>申请37件</p>';
    expect(found(html, '受理申请37件')).toEqual(['受理旧申请37件']);
  });

  test('with the spaces that the page has', () => {
    expect(found('<p>受理\u00a0申请\n <b>37</b>\u3000件</p>', '申请 37 件')).toEqual([
      '申请 37 件',
    ]);
  });

  test('but not once the page says something else', () => {
    document.body.innerHTML = '<p>受理申请37件</p>';
    const source = { find: () => document.querySelector('p') };
    const block: TextBlock = { kind: 'paragraph', number: 0, level: 0, text: '受理申请38件' };
    expect(new PhraseFinder(source).rangeOf({ block, start: 0, end: 4 })).toBeNull();
  });
});

test('a long paragraph is read once for all its phrases', () => {
  const readsFor = (phrases: number): number => {
    document.body.innerHTML = `<p>${'受理申请37件。'.repeat(200)}</p>`;
    const node = document.querySelector('p')?.firstChild as Text;
    const printed = node.data;
    let reads = 0;
    Object.defineProperty(node, 'nodeValue', {
      get: () => {
        reads++;
        return printed;
      },
    });
    const block: TextBlock = { kind: 'paragraph', number: 0, level: 0, text: printed };
    const finder = new PhraseFinder({ find: () => document.querySelector('p') });
    for (let i = 0; i < phrases; i++) {
      expect(String(finder.rangeOf({ block, start: i * 8 + 4, end: i * 8 + 7 }))).toBe('37件');
    }
    return reads;
  };
  expect(readsFor(200)).toBe(readsFor(1));
});
