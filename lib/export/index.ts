import { CLIPBOARD } from './clipboard';
import { CSV } from './csv';
import { HTML } from './html';
import { JSON_FILE } from './json';
import { LETTER } from './letter-format';
import { MARKDOWN } from './markdown';
import { WIDE_CSV } from './wide-csv';
import { XLSX } from './xlsx';

export type { CopyFormat, FileFormat, Format } from './format';

/** Every way to take something away, in the order of its buttons. A new one is a file like these, a line here and a word for its button. */
export const FORMATS = [CSV, XLSX, JSON_FILE, CLIPBOARD, LETTER, WIDE_CSV, MARKDOWN, HTML] as const;
