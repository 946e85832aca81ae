import { distance, type Label, readLabel, wordsWithRemark } from '../table/label';

/** How a printed label was recognised: as the form words it, in other words of the same meaning, or nearly. */
export type Likeness = 'exact' | 'alias' | 'near';

/** What a printed label may be: several where the form has it several times. */
export interface LabelMatch<T> {
  readonly items: readonly T[];
  readonly likeness: Likeness;
}

interface Entry<T> {
  readonly words: string;
  readonly items: T[];
  readonly likeness: Likeness;
}

/** Labels shorter than this must be printed as they are: 予以公开 and 不予公开 are two letters apart. */
const NEAR_FROM = 6;
/** Share of a label's letters that may be wrong. */
const NEAR_SHARE = 0.3;

/** Labels of a form by meaning. Several items may share a label; the context tells them apart. */
export class LabelIndex<T> {
  private readonly entries = new Map<string, Entry<T>>();
  private readonly known = new Map<string, LabelMatch<T> | null>();

  add(item: T, label: string, aliases: readonly string[] = []): void {
    this.put(item, readLabel(label).words, 'exact');
    // A label with a bracketed remark is also printed with the brackets lost.
    this.put(item, wordsWithRemark(label), 'exact');
    for (const alias of aliases) this.put(item, readLabel(alias).words, 'alias');
  }

  private put(item: T, words: string, likeness: Likeness): void {
    if (words === '') return;
    const entry = this.entries.get(words);
    if (!entry) this.entries.set(words, { words, items: [item], likeness });
    else if (!entry.items.includes(item)) entry.items.push(item);
  }

  /** The label as it is printed, or in words of the same meaning. */
  exact(label: Label): LabelMatch<T> | null {
    return this.entries.get(label.words) ?? null;
  }

  /** As `exact`; failing that the one label that is nearly the same or stands whole within the printed one. */
  match(label: Label): LabelMatch<T> | null {
    const exact = this.exact(label);
    if (exact || label.words.length < NEAR_FROM) return exact;
    let match = this.known.get(label.words);
    if (match === undefined) {
      match = this.nearest(label.words);
      this.known.set(label.words, match);
    }
    return match;
  }

  private nearest(words: string): LabelMatch<T> | null {
    const holding = [...this.entries.values()].filter(
      (entry) =>
        entry.words.length >= NEAR_FROM - 1 &&
        (words.includes(entry.words) ||
          (words.length >= NEAR_FROM && entry.words.startsWith(words))),
    );
    if (holding.length > 0) return single(holding);
    let best: Entry<T>[] = [];
    let least = Number.POSITIVE_INFINITY;
    for (const entry of this.entries.values()) {
      if (entry.words.length < NEAR_FROM) continue;
      const limit = Math.floor(entry.words.length * NEAR_SHARE);
      const off = distance(words, entry.words, limit);
      if (off > limit) continue;
      if (off < least) best = [];
      if (off <= least) best.push(entry);
      least = Math.min(least, off);
    }
    return single(best);
  }
}

function single<T>(entries: readonly Entry<T>[]): LabelMatch<T> | null {
  const items = new Set(entries.flatMap((entry) => entry.items));
  const first = entries[0];
  if (!first || items.size !== first.items.length) return null;
  return { items: first.items, likeness: 'near' };
}
