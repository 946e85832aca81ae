import { signal } from '@preact/signals';

/** How long a word on what was done stays, in ms. */
const STAYS = 4000;

const said = signal('');
let timer: ReturnType<typeof setTimeout> | undefined;

/** Says in passing what was done or could not be done. */
export function say(text: string): void {
  clearTimeout(timer);
  said.value = text;
  timer = setTimeout(() => {
    said.value = '';
  }, STAYS);
}

export const Status = () => (
  <p class="status" role="status" data-testid="status">
    {said.value}
  </p>
);
