// @vitest-environment happy-dom
import { render } from 'preact';
import { useRef } from 'preact/hooks';
import { afterEach, expect, test } from 'vitest';
import { useWindowed } from '../../../entrypoints/workbench/windowed';

function Rows({ keys }: { keys: readonly number[] }) {
  const body = useRef<HTMLUListElement>(null);
  const { items, below } = useWindowed(keys.length, (at) => keys[at] ?? -1, body);
  return (
    <ul ref={body} data-below={below}>
      {items.map(({ index }) => (
        <li key={keys[index]}>{keys[index]}</li>
      ))}
    </ul>
  );
}

const range = (from: number, count: number) => Array.from({ length: count }, (_, at) => from + at);
const place = document.createElement('div');
const draw = (keys: readonly number[]) => render(<Rows keys={keys} />, place);
const drawn = () => [...place.querySelectorAll('li')].map((row) => Number(row.textContent));
const below = () => Number(place.querySelector('ul')?.dataset.below);
/** Until nothing more is drawn. */
async function rested(): Promise<void> {
  for (let before = -1; before !== drawn().length; ) {
    before = drawn().length;
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
}

afterEach(() => render(null, place));

test('a list that is drawn whole is drawn some rows at a time, from its top, with room for the rest', async () => {
  draw(range(0, 300));
  const first = drawn();
  expect(first).toEqual(range(0, first.length));
  expect(first.length).toBeLessThan(100);
  expect(below()).toBeGreaterThan((300 - first.length) * 20);
  await rested();
  expect(drawn()).toEqual(range(0, 300));
  expect(below()).toBe(0);
});

test('rows that were there stay at once, and only those that are new come by and by', async () => {
  draw(range(0, 300));
  await rested();
  const narrowed = range(0, 300).filter((key) => key % 2 === 0);
  draw(narrowed);
  expect(drawn()).toEqual(narrowed);
  draw([...narrowed, ...range(1000, 200)]);
  expect(drawn().slice(0, narrowed.length)).toEqual(narrowed);
  expect(drawn().length).toBeLessThan(narrowed.length + 100);
  await rested();
  expect(drawn()).toHaveLength(narrowed.length + 200);
});

test('paper has all of them at once, also of a list of which a window shows some', async () => {
  draw(range(0, 900));
  await rested();
  expect(drawn().length).toBeLessThan(100);
  dispatchEvent(new Event('beforeprint'));
  await Promise.resolve();
  expect(drawn()).toEqual(range(0, 900));
  dispatchEvent(new Event('afterprint'));
  await rested();
  expect(drawn().length).toBeLessThan(100);
});
