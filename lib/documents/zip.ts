import { unzipSync } from 'fflate';
import { FileError } from './errors';

/** A file, and all files together, may unpack to so many bytes; more is no report but a bomb. */
const MOST_OF_ONE = 64 * 1024 * 1024;
const MOST_IN_ALL = 256 * 1024 * 1024;
const MOST_FILES = 20_000;

/**
 * Unpacks the files of a ZIP that are asked for.
 * @throws FileError `too-large` where they would unpack to too much, `damaged` where it is no ZIP
 */
export function unzipped(
  bytes: Uint8Array,
  wanted: (name: string) => boolean = () => true,
): ReadonlyMap<string, Uint8Array> {
  let all = 0;
  let count = 0;
  const fault: { tooLarge?: true } = {};
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (++count > MOST_FILES) fault.tooLarge = true;
        if (fault.tooLarge || !wanted(name)) return false;
        all += originalSize;
        if (originalSize > MOST_OF_ONE || all > MOST_IN_ALL) fault.tooLarge = true;
        return !fault.tooLarge;
      },
    });
    if (!fault.tooLarge) return new Map(Object.entries(files));
  } catch (cause) {
    throw new FileError('damaged', cause);
  }
  throw new FileError('too-large');
}

/** The names of a ZIP's files, nothing unpacked. @throws FileError `damaged` where it is no ZIP */
export function namesIn(bytes: Uint8Array): string[] {
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        if (names.length < MOST_FILES) names.push(name);
        return false;
      },
    });
  } catch (cause) {
    throw new FileError('damaged', cause);
  }
  return names;
}
