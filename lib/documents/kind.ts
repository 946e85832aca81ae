import { compoundOf } from './compound';
import { FileError } from './errors';
import { namesIn } from './zip';

/** The kinds of files that are told apart. */
export type FileKind =
  | 'pdf'
  | 'ofd'
  | 'docx'
  | 'doc'
  | 'xlsx'
  | 'xls'
  | 'zip'
  | 'rar'
  | 'html'
  | 'mhtml'
  | 'text';

/** Where the first letters of a PDF may stand. */
const HEAD = 1024;
const MARKUP = /^<(?:!doctype html|html|head|body|table|div|p|meta|h\d|\?xml|!--)/i;
const MIME = /^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*){0,20}?(?:mime-version|content-type):/i;

/**
 * What a file is, told by its content, never by its name.
 * @throws FileError `empty`, `encrypted` (an Office file with a password), `damaged`, `unknown-kind`
 */
export function kindOf(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) throw new FileError('empty');
  const head = latin(bytes.subarray(0, HEAD));
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK')) return kindOfZip(bytes);
  if (head.startsWith('\xd0\xcf\x11\xe0')) return kindOfCompound(bytes);
  if (head.startsWith('Rar!') || head.startsWith('7z\xbc\xaf')) return 'rar';
  const start = head.replace(/^\xef\xbb\xbf/, '').trimStart();
  if (MARKUP.test(start)) return 'html';
  if (MIME.test(start)) return 'mhtml';
  if (isText(bytes)) return start.includes('<table') ? 'html' : 'text';
  throw new FileError('unknown-kind');
}

const latin = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

function kindOfZip(bytes: Uint8Array): FileKind {
  const names = new Set(namesIn(bytes));
  const has = (pattern: RegExp): boolean => [...names].some((name) => pattern.test(name));
  if (names.has('OFD.xml')) return 'ofd';
  if (has(/^word\/document\d*\.xml$/)) return 'docx';
  if (has(/^xl\/workbook\.(?:xml|bin)$/)) return 'xlsx';
  return 'zip';
}

function kindOfCompound(bytes: Uint8Array): FileKind {
  const { has } = compoundOf(bytes);
  if (has('EncryptedPackage')) throw new FileError('encrypted');
  if (has('WordDocument')) return 'doc';
  if (has('Workbook') || has('Book')) return 'xls';
  throw new FileError('unknown-kind');
}

/** Text has no zero bytes, unless it is UTF-16 and says so. */
function isText(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return true;
  return !bytes.subarray(0, 8 * HEAD).includes(0);
}
