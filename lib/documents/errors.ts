/** Why a file could not be read; each has a sentence of its own in the reader. */
export type FileFault =
  | 'empty'
  | 'encrypted'
  | 'damaged'
  | 'too-large'
  /** A kind of file that nobody reads here. */
  | 'unknown-kind'
  /** An archive of a kind that nobody unpacks here. */
  | 'archive'
  /** The browser is too old for what reads the file. */
  | 'browser'
  /** A web page in place of the file, mostly that one has to log in. */
  | 'web-page';

/** A file that cannot be read. */
export class FileError extends Error {
  constructor(
    readonly fault: FileFault,
    readonly reason?: unknown,
  ) {
    super(`The file cannot be read: ${fault}.`);
    this.name = 'FileError';
  }
}
