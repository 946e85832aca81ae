/** A report as files of every kind, made as they are asked for. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LayoutPage } from '../../../lib/documents/layout/page';
import { readText } from '../../../lib/intake';
import { runNow } from '../../../lib/steps';
import { textReport } from '../../portal/site.mjs';
import { drawn } from '../../unit/documents/drawn';
import { toDocx, toOfd, toXlsx } from '../../unit/documents/packed';
import { toPdf } from '../../unit/documents/pdf';

type Sample = Parameters<typeof textReport>[0];

const blocksOf = (sample: Sample) => runNow(readText(textReport(sample))).intake.page.blocks;

/** The report's pages, as printed. */
export const pagesOf = (sample: Sample): LayoutPage[] => drawn(blocksOf(sample));

/** The report as a file of each kind, by the file's name. */
export async function filesOf(sample: Sample): Promise<Record<string, Uint8Array>> {
  const blocks = blocksOf(sample);
  const pages = drawn(blocks);
  return {
    'report.pdf': toPdf(pages),
    'report.ofd': toOfd(pages),
    'report.docx': toDocx(blocks),
    'report.xlsx': await toXlsx(blocks),
    'report.txt': new TextEncoder().encode(textReport(sample)),
  };
}

/** Pages of nothing but a picture. */
export const scanned = (): Uint8Array =>
  toPdf([{ width: 595, height: 842, glyphs: [], strokes: [], pictures: 1 }]);

/** Files in a folder of their own while something is done with them. */
export async function onDisk<T>(
  files: Readonly<Record<string, Uint8Array>>,
  act: (pathOf: (name: string) => string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-files-'));
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  try {
    return await act((name) => join(folder, name));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The boxes of a page's cells, in points, as `drawn` has ruled them. */
export function framesOn(page: LayoutPage | undefined) {
  const strokes = page?.strokes ?? [];
  const frames: { x: number; y: number; width: number; height: number }[] = [];
  for (let at = 0; at + 3 < strokes.length; at += 4) {
    const [top, bottom, left, right] = strokes.slice(at, at + 4).map((stroke) => stroke.at);
    if (top === undefined || bottom === undefined || left === undefined || right === undefined)
      continue;
    frames.push({ x: left, y: top, width: right - left, height: bottom - top });
  }
  return frames;
}
