import { read } from 'hucre';
import { FileError } from '../errors';
import type { FlowPart } from './parts';
import { partsOfSheets } from './sheets';

/** The sheets of an Excel workbook, old or new. @throws FileError */
export async function readWorkbook(bytes: Uint8Array): Promise<FlowPart[]> {
  try {
    const { sheets } = await read(bytes, { readStyles: true });
    return partsOfSheets(sheets);
  } catch (reason) {
    const isLocked = reason instanceof Error && /password|encrypt/i.test(reason.message);
    throw new FileError(isLocked ? 'encrypted' : 'damaged', reason);
  }
}
