import { read } from 'hucre';
import { FileError } from '../errors';
import type { FlowPart, FlowRead } from './parts';
import { partsOfSheets } from './sheets';

/** The sheets of an Excel workbook, old or new. @throws FileError */
export const readWorkbook = async (bytes: Uint8Array): Promise<readonly FlowPart[]> =>
  (await readSheets(bytes)).parts;

/** The same, and how many of its rows were not read. @throws FileError */
export async function readSheets(bytes: Uint8Array): Promise<FlowRead> {
  try {
    const { sheets } = await read(bytes, { readStyles: true });
    return partsOfSheets(sheets);
  } catch (reason) {
    const isLocked = reason instanceof Error && /password|encrypt/i.test(reason.message);
    throw new FileError(isLocked ? 'encrypted' : 'damaged', reason);
  }
}
