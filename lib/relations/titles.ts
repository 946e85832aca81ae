import type { PackTable, RulePack } from '../packs/types';
import { bareWords } from '../table/label';
import { hasHan } from '../text/letters';

/** A printed title, and the tables that it is the title of: one a pack at the most. */
export interface PrintedTitle {
  readonly text: string;
  readonly tables: readonly PackTable[];
}

/** A title is short; what is longer is prose that speaks of the table. */
export const LONGEST_TABLE_TITLE = 60;
/** Letters that may follow the title's words on its line. */
const BEHIND = 20;

/** The words of all tables' titles. */
export class Titles {
  /** Per pack, longest first. */
  private readonly packs: (readonly (readonly [words: string, table: PackTable])[])[];

  constructor(packs: readonly RulePack[]) {
    this.packs = packs.map(({ tables }) =>
      tables
        .flatMap((table) => table.titles.map((title) => [bareWords(title), table] as const))
        .filter(([words]) => words !== '')
        .sort(([a], [b]) => b.length - a.length),
    );
  }

  /** Reads a text as a title; null where it is none that the packs know. */
  read(text: string): PrintedTitle | null {
    if (text.length > LONGEST_TABLE_TITLE * 4 || !hasHan(text)) return null;
    const bare = bareWords(text);
    if (bare.length > LONGEST_TABLE_TITLE) return null;
    const tables = this.packs.flatMap((titles) => {
      const [words, table] = titles.find(([each]) => bare.includes(each)) ?? [];
      if (!words || !table) return [];
      return bare.length - bare.lastIndexOf(words) - words.length > BEHIND ? [] : [table];
    });
    return tables.length > 0 ? { text, tables } : null;
  }
}
