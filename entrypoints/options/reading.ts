import type { CustomPack } from '../../lib/browser/packs';
import { type PackProblem, readPack } from '../../lib/packs/read';
import type { RulePack } from '../../lib/packs/types';

/** A fault of a file, with the line that it stands in. */
export interface Fault extends PackProblem {
  readonly source: string;
}

/** A problem that no reader of the pack alone can see, as data. */
export type Conflict =
  /** The id is that of a built-in pack. */
  | { readonly kind: 'reserved'; readonly id: string }
  /** A rule's name is that of another rule. */
  | { readonly kind: 'taken'; readonly rule: string };

/** What to do with a file; nothing is stored by then. */
export type Judgement =
  /** `more` where there are more than these. */
  | { readonly kind: 'faults'; readonly faults: readonly Fault[]; readonly more: boolean }
  | { readonly kind: 'conflict'; readonly conflict: Conflict }
  /** `before` is the pack that it would replace. */
  | { readonly kind: 'pack'; readonly pack: RulePack; readonly before: RulePack | undefined };

/** Reads a pack's file and holds it against what is there already. */
export function judge(
  text: string,
  custom: readonly CustomPack[],
  builtin: readonly RulePack[],
  rules: readonly string[],
): Judgement {
  const reading = readPack(text);
  if ('problems' in reading) {
    const lines = text.split(/\r?\n/);
    const faults = reading.problems
      .map((one) => ({ ...one, source: lines[one.line - 1] ?? '' }))
      .sort((a, b) => a.line - b.line || a.column - b.column);
    return { kind: 'faults', faults, more: reading.more };
  }
  const { pack } = reading;
  if (builtin.some(({ id }) => id === pack.id)) {
    return { kind: 'conflict', conflict: { kind: 'reserved', id: pack.id } };
  }
  const others = [...builtin, ...custom.map((one) => one.pack)].filter(({ id }) => id !== pack.id);
  const names = new Set([...rules, ...others.flatMap(rulesOf)]);
  const taken = rulesOf(pack).find((rule) => names.has(rule));
  if (taken !== undefined) return { kind: 'conflict', conflict: { kind: 'taken', rule: taken } };
  const before = custom.find((one) => one.pack.id === pack.id)?.pack;
  return { kind: 'pack', pack, before };
}

const rulesOf = ({ relations }: RulePack) => relations.map(({ rule }) => rule);

/** How many letters of a faulty line are shown on either side of the fault. */
const AROUND = 40;

/** The part of a line around a fault, and the fault's own letter. Columns count from 1. */
export function excerpt({ source, column }: Pick<Fault, 'source' | 'column'>) {
  const at = Math.min(Math.max(column - 1, 0), source.length);
  const from = Math.max(0, at - AROUND);
  const before = source.slice(from, at).trimStart();
  const behind = source.slice(at + 1, at + 1 + AROUND);
  return {
    before: from > 0 ? `…${before}` : before,
    at: source.slice(at, at + 1),
    behind: at + 1 + AROUND < source.length ? `${behind}…` : behind,
  };
}
