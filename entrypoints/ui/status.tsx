import { type ReadonlySignal, signal } from '@preact/signals';

/** How long a word on what was done stays, in ms. */
const STAYS = 4000;

/** One line on what was done or could not be done. */
export interface Line {
  readonly text: ReadonlySignal<string>;
  /** Says it in passing. */
  readonly say: (text: string) => void;
}

/** An empty one; each word takes the place of the last, and goes after a while. */
export function newLine(): Line {
  const text = signal('');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const say = (said: string) => {
    clearTimeout(timer);
    text.value = said;
    timer = setTimeout(() => {
      text.value = '';
    }, STAYS);
  };
  return { text, say };
}

/** Stands in the page also while it is empty: what reads pages aloud tells only what changes in it. */
export const Status = ({ line }: { line: Line }) => (
  <p class="status" role="status" data-testid="status">
    {line.text.value}
  </p>
);
