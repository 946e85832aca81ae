import { store, stored, watchStored } from './stored';

/** Whether marks are shown. */
const KEY = 'marks';

const read = (value: unknown) => value !== false;

export const marksShown = async (): Promise<boolean> => read(await stored(KEY));

export const showMarks = (shown: boolean): Promise<void> => store(KEY, shown);

export const watchMarks = (changed: (shown: boolean) => void): (() => void) =>
  watchStored(KEY, (value) => changed(read(value)));
