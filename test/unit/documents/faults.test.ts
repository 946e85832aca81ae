import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unzipped } from '../../../lib/documents/zip';
import { auditFile } from '../../../lib/index';
import { docxOf } from './packed';

const faultOf = (bytes: Uint8Array): Promise<unknown> =>
  auditFile(bytes).then(
    () => 'read',
    (error) => error.fault ?? error,
  );

/** A ZIP whose directory says of its only file that it is as large as told. */
function claiming(size: number): Uint8Array {
  const bytes = zipSync({ 'word/document.xml': strToU8('<a/>') });
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at + 4 < bytes.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return bytes;
}

describe('a file that cannot be read', () => {
  it('says why', async () => {
    expect(await faultOf(new Uint8Array())).toBe('empty');
    expect(await faultOf(Uint8Array.of(0, 1, 2, 3, 0, 255))).toBe('unknown-kind');
    expect(await faultOf(strToU8('Rar!\x1a\x07 and more'))).toBe('unknown-kind');
    expect(await faultOf(docxOf('').slice(0, 60))).toBe('damaged');
    expect(await faultOf(zipSync({ 'OFD.xml': strToU8('no xml') }))).toBe('damaged');
    expect(await faultOf(zipSync({ 'word/document.xml': strToU8('<w:document/>') }))).toBe(
      'damaged',
    );
    expect(
      await faultOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0)),
    ).not.toBe('read');
  });

  it('unpacks no bomb', () => {
    expect(() => unzipped(claiming(4_000_000_000))).toThrow('too-large');
    expect(unzipped(claiming(4)).size).toBe(1);
  });
});
