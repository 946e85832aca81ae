import type { PlainTable } from '../audit/types';
import type { Telling } from './findings';
import type { Report, ReportCheck } from './schema';

/** The facts of a report, data tables of the page as they stand, or what is to be put right. */
export type Scope = 'facts' | 'tables' | 'findings';

/** What a frame of the page gives; `tables` is null where they could not be read. */
export interface FrameContent {
  readonly report: Report;
  readonly tables: readonly PlainTable[] | null;
}

/** What is to be exported, and in whose language (Chinese, unless told). */
export interface Content extends Partial<Telling> {
  readonly scope: Scope;
  /** At least one; several where frames of the page hold reports of their own. The cells that their checks name are in their own tables. */
  readonly reports: readonly [Report, ...Report[]];
  /** Frames whose tables could not be read. */
  readonly unread: number;
  /** The tables as they stand, with what the report file does not say of them; those of the reports, unless told. */
  readonly tables?: readonly PlainTable[];
  /** True where `tables` are some that somebody chose. */
  readonly isChoice?: boolean;
}

/** The tables that are to be exported. */
export const tablesIn = ({ tables, reports }: Content): readonly PlainTable[] =>
  tables ?? reports.flatMap((report) => report.tables);

/** Whether checks of a report name cells, so that its file must hold the tables that these stand in. */
export const namesCells = ({ checks }: Report): boolean => checks.some(isOfCells);

/** One report: its facts, and its tables where its checks name cells of them. */
export function factsOf(frame: FrameContent): Content {
  const { report, tables } = frame;
  if (!namesCells(report)) return { scope: 'facts', reports: [report], unread: 0 };
  return { scope: 'facts', reports: [joined([frame], report)], unread: tables ? 0 : 1 };
}

/**
 * Every report of a page, each with its tables where its checks name cells of them.
 * @returns null where there is none
 */
export function reportsOf(frames: readonly FrameContent[]): Content | null {
  const contents = frames.map(factsOf);
  const [first, ...others] = contents.map(({ reports }) => reports[0]);
  if (!first) return null;
  const unread = contents.reduce((sum, content) => sum + content.unread, 0);
  return { scope: 'facts', reports: [first, ...others], unread };
}

/**
 * The tables of all frames of a page. A frame around a report, or beside it, adds its tables and the sums checked in them to
 * the first report; further reports stand for themselves, since their facts go by the same names.
 */
export function tablesOf(frames: readonly FrameContent[]): Content | null {
  const main = frames.find(hasFacts) ?? frames[0];
  if (!main) return null;
  const isOther = (frame: FrameContent) => frame !== main && hasFacts(frame);
  const others = frames.filter(isOther);
  return {
    scope: 'tables',
    reports: [
      joined(
        frames.filter((frame) => !isOther(frame)),
        main.report,
      ),
      ...others.map((frame) => joined([frame], frame.report)),
    ],
    unread: frames.filter(({ tables }) => !tables).length,
    tables: frames.flatMap(({ tables }) => tables ?? []),
  };
}

const hasFacts = ({ report }: FrameContent) => report.facts.some(({ state }) => state !== 'absent');

const isOfCells = ({ cell, cells }: ReportCheck) => cell !== undefined || cells !== undefined;

/** The main report with the tables of all frames, and with what was checked in them; what else is said of a frame is about that frame alone. */
function joined(frames: readonly FrameContent[], main: Report): Report {
  const all: Report['tables'] = [];
  const checks = frames.flatMap(({ report, tables }) => {
    const before = all.length;
    for (const { caption, rows } of tables ?? [])
      all.push({ caption, rows: rows.map((row) => [...row]) });
    const own = report === main ? report.checks : report.checks.filter(isOfCells);
    if (tables) return own.map((check) => moved(check, before));
    return report === main ? own.map(withoutCells) : [];
  });
  return { ...main, checks, tables: all };
}

/** A check whose tables now stand behind so many others. */
function moved(check: ReportCheck, before: number): ReportCheck {
  const { cell, cells } = check;
  if (before === 0) return check;
  return {
    ...check,
    ...(cell && { cell: { ...cell, table: cell.table + before } }),
    ...(cells && { cells: cells.map((one) => ({ ...one, table: one.table + before })) }),
  };
}

/** A check whose tables are not there to be named. */
function withoutCells({ cell: _, cells: __, ...check }: ReportCheck): ReportCheck {
  return check;
}
