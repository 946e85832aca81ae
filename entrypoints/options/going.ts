import { signal } from '@preact/signals';
import { unfoldFor } from './chapters';

/** What the address points to. */
export const target = signal('');

/** Goes to what the address names, which the browser looked for before it was there. */
export function goToHash(): void {
  target.value = decoded(location.hash.slice(1));
  unfoldFor(target.value);
  // What it names may be shown only now that it is named.
  setTimeout(() => {
    const place = document.getElementById(target.value);
    place?.scrollIntoView();
    // Whoever has gone on in it by now is left there.
    if (!place?.contains(document.activeElement)) place?.focus({ preventScroll: true });
    followIndex();
  });
}

/** Keeps the index where the reader is, without moving the page. */
function followIndex(): void {
  const index = document.querySelector<HTMLElement>('.index');
  const links = index?.querySelectorAll('a') ?? [];
  const link = [...links].find(({ hash }) => decoded(hash.slice(1)) === target.value);
  if (!index || !link) return;
  const { top, bottom } = link.getBoundingClientRect();
  const box = index.getBoundingClientRect();
  if (top < box.top || bottom > box.bottom)
    index.scrollTop += top - box.top - index.clientHeight / 2;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
