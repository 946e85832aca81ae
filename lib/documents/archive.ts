import { decoded } from './decoded';
import { unzipped } from './zip';

/** A file of an archive. */
export interface ArchivedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Files of an archive that are read; what comes behind is counted. */
export const MOST_FILES = 50;

/** What systems put beside the files that somebody packed. */
const LITTER = /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/i;

/** Whether a path is of what systems put there, not somebody. */
export const isLitter = (path: string): boolean => LITTER.test(path);

/**
 * The files of a ZIP, folders and the litter of systems left out.
 * @returns `passed`: how many more there are
 * @throws FileError `damaged`, `too-large`, `empty`
 */
export function filesIn(bytes: Uint8Array): {
  readonly files: readonly ArchivedFile[];
  readonly passed: number;
} {
  let count = 0;
  const wanted = (name: string): boolean => {
    if (name.endsWith('/') || isLitter(name)) return false;
    return ++count <= MOST_FILES;
  };
  const files = [...unzipped(bytes, wanted)].map(([name, bytes]) => ({
    name: nameOf(name),
    bytes,
  }));
  return { files, passed: Math.max(0, count - MOST_FILES) };
}

/** Names of Chinese systems are in GB 18030 and say nothing of it: they come as letters of one byte each. */
function nameOf(name: string): string {
  const codes = Array.from(name, (letter) => letter.codePointAt(0) ?? 0);
  if (!codes.some((code) => code > 127) || codes.some((code) => code > 255)) return name;
  return decoded(Uint8Array.from(codes));
}
