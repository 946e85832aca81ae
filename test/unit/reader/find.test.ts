// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { placesOf, stretches } from '../../../entrypoints/reader/find';

describe('what is looked for in a document', () => {
  it('is found whatever white space and case', () => {
    expect([...stretches('公 开PDF 公开pdf', '公开pdf')]).toEqual([
      [0, 6],
      [7, 12],
    ]);
    expect([...stretches('aaaa', 'aa')]).toEqual([
      [0, 2],
      [2, 4],
    ]);
    expect([...stretches('İa', 'a')]).toEqual([[1, 2]]);
  });

  it('is found within lines and cells, over the pieces that they are shown in', () => {
    document.body.innerHTML =
      '<div class="spot"><span>本年</span><span> </span><span>新收</span></div><td></td><div class="spot">新</div><p>新收新收</p>';
    const texts = placesOf(document.body, '年新').map(String);
    expect(texts).toEqual(['年 新']);
    expect(placesOf(document.body, '新收')).toHaveLength(3);
    expect(placesOf(document.body, ' ')).toEqual([]);
    expect(placesOf(document.body, '没有')).toEqual([]);
  });
});
