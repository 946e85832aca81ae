/**
 * The bytes of an answer, unless there are too many of them.
 * @param most bytes
 * @param onPart told how many have come, and of how many; that is 0 where the answer does not say
 * @returns null where there are more, by its own word or in the end: no more of it is fetched then
 * @throws what its stream throws where it breaks off
 */
export async function limitedBytes(
  response: Response,
  most: number,
  onPart: (come: number, whole: number) => void = () => {},
): Promise<Uint8Array | null> {
  const whole = Number(response.headers.get('content-length') ?? 0);
  if (whole > most) {
    await response.body?.cancel().catch(() => {});
    return null;
  }
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array(await response.arrayBuffer());
  const parts: Uint8Array[] = [];
  let come = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    come += value.length;
    if (come > most) {
      await reader.cancel().catch(() => {});
      return null;
    }
    parts.push(value);
    onPart(come, whole);
  }
  return joined(parts, come);
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
