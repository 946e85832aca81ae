import { askForTables } from '../../lib/browser/ask';
import { saveFile } from '../../lib/browser/save';
import type { CopyFormat, FileFormat } from '../../lib/export';
import { fileName } from '../../lib/export/name';
import {
  type Content,
  type FrameContent,
  factsOf,
  namesCells,
  tablesOf,
} from '../../lib/export/scope';
import type { Source } from './model';

/** What there is to export: of one report its facts, else all tables of the page; null where it has neither. */
export async function contentOf(
  report: Source | null,
  all: readonly Source[],
): Promise<Content | null> {
  if (report)
    return factsOf(namesCells(report.report) ? await read(report) : { ...report, tables: [] });
  return tablesOf(await Promise.all(all.map(read)));
}

async function read(source: Source): Promise<FrameContent> {
  return { report: source.report, tables: await askForTables(source).catch(() => null) };
}

/** Saves as a file; returns its name. */
export async function save(content: Content, format: FileFormat): Promise<string> {
  const { scope, reports } = content;
  const name = fileName(reports[0], format.extension, scope);
  saveFile(name, await format.write(content), format.mime);
  return name;
}

export async function copy(content: Content, format: CopyFormat): Promise<void> {
  const flavours = Object.entries(await format.write(content)).map(
    ([type, text]) => [type, new Blob([text], { type })] as const,
  );
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(flavours))]);
}
