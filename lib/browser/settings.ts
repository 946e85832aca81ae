import { store, stored, watchStored } from './stored';

/** Whether marks are shown; they are, unless somebody said otherwise. */
const KEY = 'marks';

const read = (value: unknown) => value !== false;

export const marksShown = (): Promise<boolean> => stored(KEY).then(read, () => true);

export const showMarks = (shown: boolean): Promise<void> => store(KEY, shown);

export const watchMarks = (changed: (shown: boolean) => void): (() => void) =>
  watchStored(KEY, (value) => changed(read(value)));
