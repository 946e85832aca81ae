/** Letters that become bytes at a time: as one text, a large run would not even be possible. */
const AT_ONCE = 1_000_000;

/** A file out of texts that come one after the other. No more of them are held as texts than become bytes at a time. */
export async function blobInParts(
  texts: AsyncIterable<string>,
  type: string,
  atOnce = AT_ONCE,
): Promise<Blob> {
  const done: Blob[] = [];
  let waiting: string[] = [];
  let letters = 0;
  for await (const text of texts) {
    waiting.push(text);
    letters += text.length;
    if (letters < atOnce) continue;
    done.push(new Blob(waiting));
    waiting = [];
    letters = 0;
  }
  return new Blob([...done, ...waiting], { type });
}
