/** What a file is that cannot be a rule pack, as far as its first bytes tell. */
export type WrongKind = 'excel' | 'word' | 'pdf' | 'packed' | 'picture' | 'page' | 'ours' | 'other';

/** Bytes that are looked at. */
const HEAD = 4096;

const STARTS: readonly (readonly [WrongKind, string])[] = [
  ['pdf', '%PDF'],
  ['picture', '\x89PNG'],
  ['picture', '\xff\xd8\xff'],
  ['picture', 'GIF8'],
  ['packed', 'PK\x03\x04'],
  ['packed', '\xd0\xcf\x11\xe0'],
  ['packed', 'Rar!'],
  ['packed', '7z\xbc\xaf'],
  ['packed', '\x1f\x8b'],
];
/** Office files are packed, and told by their names alone. */
const NAMES: readonly (readonly [WrongKind, RegExp])[] = [
  ['excel', /\.(xlsx?|xlsm|et|csv|ods)$/i],
  ['word', /\.(docx?|wps|odt|rtf)$/i],
];

/** Null where it may be one: then its text is read, and what is wrong with it is said by line and column. */
export async function wrongKind(file: File): Promise<WrongKind | null> {
  const bytes = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
  const head = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  const named = NAMES.find(([, name]) => name.test(file.name))?.[0];
  const started = STARTS.find(([, start]) => head.startsWith(start))?.[0];
  if (started === 'packed') return named ?? started;
  if (started) return started;
  const text = head.replace(/^\xef\xbb\xbf/, '').trimStart();
  if (/^<(!doctype|html|\?xml|head|body)/i.test(text)) return 'page';
  if (/^\{\s*"format"\s*:\s*"gouji\/(?!rules@)/.test(text)) return 'ours';
  if (text.startsWith('{') || text === '') return null;
  if (named) return named;
  // No text has such a byte, unless it is written two bytes a letter.
  return head.includes('\0') ? 'other' : null;
}
