// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { drawnBy } from '../../../lib/page/drawn';

/** An element and what a browser says of its pseudo-elements. */
function drawn(markup: string, before: string, after = 'none'): string {
  const holder = document.createElement('div');
  holder.innerHTML = markup;
  const element = holder.firstElementChild as Element;
  const styles: Record<string, string> = { '::before': before, '::after': after };
  const told = drawnBy((_, pseudo) => ({ content: styles[pseudo] }) as CSSStyleDeclaration);
  return told(element, element.tagName);
}

describe('what a style sheet prints in an empty element', () => {
  test.each([
    ['<i class="a"></i>', '"196"', 'none', '196'],
    ['<i class="a" data-v="196"></i>', 'attr(data-v)', 'none', '196'],
    ['<i class="a"></i>', 'normal', '"1,960"', '1,960'],
    ['<i class="a"></i>', '"196"', '"件"', '196件'],
    ['<i class="a"></i>', '"▪"', 'none', ''],
    ['<i class="a"></i>', 'none', 'none', ''],
    ['<i class="a"></i>', 'url("x.png")', 'none', ''],
  ])('%s with %s and %s is “%s”', (markup, before, after, is) => {
    expect(drawn(markup, before, after)).toBe(is);
  });

  test('a class that draws nothing is asked but once', () => {
    let asked = 0;
    const told = drawnBy(() => {
      asked++;
      return { content: 'none' } as CSSStyleDeclaration;
    });
    for (let i = 0; i < 5; i++) {
      const element = document.createElement('i');
      element.className = 'a';
      told(element, 'I');
    }
    expect(asked).toBe(2);
  });

  test('a blank that is drawn first says nothing of the next', () => {
    const texts = ['""', '"7"'];
    let at = 0;
    const told = drawnBy(
      (_, pseudo) =>
        ({ content: pseudo === '::before' ? texts[at] : 'none' }) as CSSStyleDeclaration,
    );
    const element = document.createElement('i');
    element.className = 'a';
    expect(told(element, 'I')).toBe('');
    at = 1;
    expect(told(element, 'I')).toBe('7');
  });
});
