import CFB from 'cfb';
import { FileError } from './errors';

/** The streams of a compound file ([MS-CFB]), in which Office 97 to 2003 kept its files, by their names. */
export interface Compound {
  readonly has: (name: string) => boolean;
  /** A copy of its bytes; null where there is none of that name. */
  readonly stream: (name: string) => Uint8Array | null;
}

/** What is opened to tell a file's kind is what reads it afterwards. */
const opened = new WeakMap<Uint8Array, Compound>();

/**
 * Opens a compound file, once for each array of bytes.
 * @throws FileError `damaged`
 */
export function compoundOf(bytes: Uint8Array): Compound {
  const known = opened.get(bytes);
  if (known) return known;
  let file: CFB.CFB$Container;
  try {
    file = CFB.read(bytes, { type: 'array' });
  } catch (reason) {
    throw new FileError('damaged', reason);
  }
  const compound: Compound = {
    has: (name) => !!CFB.find(file, name),
    stream: (name) => {
      const content = CFB.find(file, name)?.content;
      return content ? Uint8Array.from(content as ArrayLike<number>) : null;
    },
  };
  opened.set(bytes, compound);
  return compound;
}
