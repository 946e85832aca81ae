const DECLARED = /charset\s*=\s*["']?([\w-]+)/i;
/** A text in its own encoding has fewer unreadable letters than one in so many; one that was cut has one. */
const READABLE = 500;

/**
 * Letters of a text file or a page, in the encoding that it declares or that fits: UTF-8, UTF-16, GB 18030.
 * @param said the `Content-Type` that it came with, which goes before what it says itself
 */
export function decoded(bytes: Uint8Array, said = ''): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    // What is valid UTF-8 is nothing else, whatever it declares.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fitting(bytes, [encodingIn(said), encodingIn(head(bytes)), 'gb18030', 'utf-8']);
  }
}

/** The text in the first encoding that fits, else in the one with the fewest unreadable letters. */
function fitting(bytes: Uint8Array, encodings: readonly (string | null)[]): string {
  let best = '';
  let fewest = Number.POSITIVE_INFINITY;
  for (const encoding of new Set(encodings)) {
    if (encoding === null) continue;
    const text = new TextDecoder(encoding).decode(bytes);
    const unreadable = text.split('\ufffd').length - 1;
    if (unreadable * READABLE <= text.length) return text;
    if (unreadable < fewest) [best, fewest] = [text, unreadable];
  }
  return best;
}

const head = (bytes: Uint8Array): string =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 2048));

function encodingIn(text: string): string | null {
  const label = DECLARED.exec(text)?.[1];
  if (!label) return null;
  try {
    const { encoding } = new TextDecoder(label);
    // Pages that say GB 2312 have letters of its successors.
    return encoding === 'gbk' ? 'gb18030' : encoding;
  } catch {
    return null;
  }
}
