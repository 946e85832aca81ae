import { computed, effect, signal, untracked } from '@preact/signals';
import { language } from '../../../lib/browser/language';
import { isElsewhere, kept, reread, state } from '../run-model';
import { askToCompare } from './ask';
import type { Told } from './questions';

/** What the last comparison came to; null where it could not be made. */
export const compared = signal<Told | 'none'>('none');
/** How many comparisons go on. */
const going = signal(0);
/** As long as any goes on: two may overlap. */
export const isComparing = computed(() => going.value > 0);

/** A run is at its end once its reports were compared as well. */
export const shownState = computed(() => {
  const is = state.value?.state ?? 'idle';
  return is === 'done' && isComparing.value ? 'running' : is;
});

/** Holds the reports of the run that is shown against others, and shows what comes of it. */
export async function compare(): Promise<void> {
  const run = kept.value?.id;
  if (!run) return;
  going.value++;
  try {
    const told = await askToCompare({ run, language: language() });
    if (kept.value?.id !== run) return;
    compared.value = told;
    await reread();
  } finally {
    going.value--;
  }
}

const ended = computed(() =>
  state.value?.state === 'done' && !isElsewhere.value ? (kept.value?.id ?? null) : null,
);

/** Compares whenever a run comes to its end, or one that has is opened: by now others may be kept. */
export const compareAtEnd = (): (() => void) =>
  effect(() => {
    if (ended.value !== null) untracked(() => void compare());
  });
