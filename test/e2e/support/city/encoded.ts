/** Texts in the encodings of Chinese portals: a browser only decodes them. */

let table: Map<string, number[]> | undefined;

/** What a browser decodes to each letter, asked of its decoder byte by byte. */
function letters(): Map<string, number[]> {
  const all = new Map<string, number[]>();
  const decoder = new TextDecoder('gb18030');
  // Four bytes first, so that the shorter way wins where a letter has both.
  for (let first = 0x81; first <= 0x82; first++)
    for (let second = 0x30; second <= 0x39; second++)
      for (let third = 0x81; third <= 0xfe; third++)
        for (let fourth = 0x30; fourth <= 0x39; fourth++) {
          const bytes = [first, second, third, fourth];
          all.set(decoder.decode(Uint8Array.from(bytes)), bytes);
        }
  for (let high = 0x81; high <= 0xfe; high++)
    for (let low = 0x40; low <= 0xfe; low++)
      if (low !== 0x7f) all.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
  return all;
}

/** A page in GB 18030; without letters that only that has it is GBK, and without rare ones GB 2312. */
export function inGb18030(text: string): Buffer {
  table ??= letters();
  const known = table;
  return Buffer.from(
    [...text].flatMap((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      const bytes = code < 0x80 ? [code] : known.get(letter);
      if (!bytes) throw new Error(`No bytes for ${letter}.`);
      return bytes;
    }),
  );
}
