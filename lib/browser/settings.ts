import { store, stored, watchStored } from './stored';

/** Whether marks are shown; they are, unless somebody said otherwise. */
const KEY = 'marks';

const read = (value: unknown) => value !== false;

/** As it was last set; true where nothing can be read. */
export const marksShown = (): Promise<boolean> => stored(KEY).then(read, () => true);

/**
 * Switches the marks of all pages.
 * @throws where it cannot be stored
 */
export const showMarks = (shown: boolean): Promise<void> => store(KEY, shown);

/** Calls back at every change; returns how to stop. */
export const watchMarks = (changed: (shown: boolean) => void): (() => void) =>
  watchStored(KEY, (value) => changed(read(value)));
