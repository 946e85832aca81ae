import { parseCsv } from 'hucre/csv';
import type { FlowRead } from './parts';
import { partsOfSheets } from './sheets';

/** So many lines with commas tell a table from prose. */
const FEWEST = 3;

/** A text whose lines are rows parted by commas or semicolons, as tables; null for any other text. */
export function partsOfCsv(text: string): FlowRead | null {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const delimiter = [',', ';'].find((sign) => {
    const rows = lines.filter((line) => line.split(sign).length > 2);
    return rows.length >= FEWEST && rows.length > lines.length / 2;
  });
  if (!delimiter || lines.some((line) => line.includes('\t'))) return null;
  const rows = parseCsv(text, { delimiter }).map((row) => row.map(String));
  return partsOfSheets([{ name: '', rows }]);
}
