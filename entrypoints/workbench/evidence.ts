import type { KeptPage } from '../../lib/browser/kept-run';
import type { Fetched } from '../../lib/run';

/** What came, packed, with its hash and the time: so that it can be shown once the portal has something else. */
export async function evidenceOf(
  { url, type, bytes }: Pick<Fetched, 'url' | 'type' | 'bytes'>,
  at = new Date(),
): Promise<KeptPage> {
  const own = bytes as Uint8Array<ArrayBuffer>;
  const [hash, gzip] = await Promise.all([crypto.subtle.digest('SHA-256', own), packed(own)]);
  return { url, at: at.toISOString(), sha256: hex(new Uint8Array(hash)), type, gzip };
}

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

async function packed(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** What came, as it came. */
export async function unpacked(gzip: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([gzip as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
