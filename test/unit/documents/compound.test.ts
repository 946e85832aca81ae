import CFB from 'cfb';
import { expect, test, vi } from 'vitest';
import { compoundOf } from '../../../lib/documents/compound';
import { readDoc } from '../../../lib/documents/flow/doc';
import { kindOf } from '../../../lib/documents/kind';

function compound(name: string): Uint8Array {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, name, new Uint8Array(4096).fill(7));
  return Uint8Array.from(CFB.write(file, { type: 'array' }) as ArrayLike<number>);
}

test('a file of Office 97 is told by its streams', () => {
  expect(kindOf(compound('WordDocument'))).toBe('doc');
  expect(kindOf(compound('Workbook'))).toBe('xls');
  expect(kindOf(compound('Book'))).toBe('xls');
  expect(() => kindOf(compound('EncryptedPackage'))).toThrow('encrypted');
  expect(() => kindOf(compound('other'))).toThrow('unknown-kind');
  expect(() => kindOf(compound('Book').slice(0, 600))).toThrow('damaged');
});

test('and opened once, to tell its kind and to be read', () => {
  const read = vi.spyOn(CFB, 'read');
  const bytes = compound('WordDocument');
  expect(kindOf(bytes)).toBe('doc');
  expect(() => readDoc(bytes)).toThrow('damaged');
  expect(compoundOf(bytes).stream('WordDocument')?.slice(0, 2)).toEqual(Uint8Array.of(7, 7));
  expect(compoundOf(bytes).stream('Book')).toBeNull();
  expect(read).toHaveBeenCalledTimes(1);
});
