import { CLIPBOARD } from './clipboard';
import { CSV } from './csv';
import { JSON_FILE } from './json';

export type { CopyFormat, FileFormat, Format } from './format';

/** Every way to take something away, in the order of its buttons. A new one is a file like these, a line here and a word for its button. */
export const FORMATS = [CSV, JSON_FILE, CLIPBOARD] as const;
