import { language } from '../../../lib/browser/language';
import { saveFile } from '../../../lib/browser/save';
import type { CopyFormat, FileFormat } from '../../../lib/export';
import type { Telling } from '../../../lib/export/findings';
import { findingText } from '../../../lib/export/letter';
import { fileName } from '../../../lib/export/name';
import {
  type Content,
  type FrameContent,
  factsOf,
  namesCells,
  reportsOf,
  tablesOf,
} from '../../../lib/export/scope';
import { withoutMark } from '../../../lib/text/space';
import { framesWithTables, type Picked } from './picked';
import type { Audited, Subject } from './subject';

/** What somebody asked for: one report, all of the page's, its tables, or the list of problems. */
export type Wanted = 'facts' | 'reports' | 'tables' | 'findings';

/**
 * What there is to export.
 * @param picked the tables that were chosen, where a list of them was shown
 * @returns null where there is nothing
 */
export async function contentOf(
  wanted: Wanted,
  { report, reports, all, verdicts }: Subject,
  picked: Picked | null,
): Promise<Content | null> {
  const told: Telling = {
    language: language(),
    ruleNames: Object.assign({}, ...all.map(({ ruleNames }) => ruleNames)),
    ...(verdicts && { verdicts }),
  };
  const content = await plainContent(wanted, report ? [report] : [], { reports, all }, picked);
  return content && { ...content, ...told };
}

async function plainContent(
  wanted: Wanted,
  [report]: readonly Audited[],
  { reports, all }: Pick<Subject, 'reports' | 'all'>,
  picked: Picked | null,
): Promise<Content | null> {
  switch (wanted) {
    case 'facts':
      return report ? factsOf(await withNamed(report)) : null;
    case 'reports':
      return reportsOf(await Promise.all(reports.map(withNamed)));
    case 'findings':
      return report ? { ...factsOf(await withNamed(report)), scope: 'findings' } : null;
    case 'tables': {
      const frames = picked?.frames ?? (await framesWithTables(all));
      const content = tablesOf(frames);
      return content && picked ? { ...content, ...picked.chosen } : content;
    }
  }
}

/** A report, with its tables where its checks name cells of them. */
async function withNamed(one: Audited): Promise<FrameContent> {
  const [frame] = namesCells(one.report) ? await framesWithTables([one]) : [];
  return frame ?? { report: one.report, tables: [] };
}

/** Saves as a file; returns its name. */
export async function save(content: Content, format: FileFormat): Promise<string> {
  const name = fileName(content.reports[0], format.extension, content.scope);
  saveFile(name, await format.write(content), format.mime);
  return name;
}

/** Puts it on the clipboard, in every media type that the format has. */
export async function copy(content: Content, format: CopyFormat): Promise<void> {
  const flavours = Object.entries(await format.write(content)).map(
    ([type, text]) => [type, new Blob([text], { type })] as const,
  );
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(flavours))]);
}

/** Puts a file's text on the clipboard. */
export async function copyText(content: Content, format: FileFormat): Promise<void> {
  const text = await format.write(content);
  if (typeof text === 'string') await navigator.clipboard.writeText(withoutMark(text));
}

/** Puts one finding on the clipboard. */
export const copyFinding = (one: Audited, check: number, verdicts?: Subject['verdicts']) =>
  navigator.clipboard.writeText(
    findingText(one.report, check, {
      language: language(),
      ruleNames: one.ruleNames,
      ...(verdicts && { verdicts }),
    }),
  );
