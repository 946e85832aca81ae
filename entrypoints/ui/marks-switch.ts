import { signal } from '@preact/signals';
import { marksShown, showMarks, watchMarks } from '../../lib/browser/settings';

/** Whether pages show marks: one setting for all tabs, which any page of ours may change. */
export const marks = signal(true);

/** Reads it, and goes on following it. */
export async function followMarks(): Promise<void> {
  watchMarks((shown) => {
    marks.value = shown;
  });
  marks.value = await marksShown();
}

/**
 * Moves the switch, before that is stored.
 * @throws where it cannot be stored
 */
export async function toggleMarks(): Promise<void> {
  marks.value = !marks.value;
  await showMarks(marks.value);
}
