const DECLARED = /charset\s*=\s*["']?([\w-]+)/i;

/** Letters of a text file, in the encoding that it declares or that fits: UTF-8, UTF-16, GB 18030. */
export function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    // What is valid UTF-8 is nothing else, whatever it declares.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(declared(bytes) ?? 'gb18030').decode(bytes);
  }
}

function declared(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const label = DECLARED.exec(head)?.[1];
  if (!label || /utf-?8/i.test(label)) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
