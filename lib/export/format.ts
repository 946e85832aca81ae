import type { Content, Scope } from './scope';

interface Common {
  /** The button's word stands under `export.<id>` in the locales. */
  readonly id: string;
  /** What it can hold. */
  readonly scopes: readonly Scope[];
  /** It stands in a menu, since few ask for it. */
  readonly isRare?: boolean;
}

/** A format of files. */
export interface FileFormat extends Common {
  readonly kind: 'file';
  /** Of the file's name, without the point. */
  readonly extension: string;
  /** Media type. */
  readonly mime: string;
  /** What a heavy library writes is imported within: most visits end without an export. */
  write(content: Content): Promise<string | Uint8Array>;
}

/** What goes to the clipboard: the same content in several media types, from which whoever pastes it chooses. */
export interface CopyFormat extends Common {
  readonly kind: 'copy';
  write(content: Content): Promise<Readonly<Record<string, string>>>;
}

/** A line in the list of formats. */
export type Format = FileFormat | CopyFormat;
