import type { Field, Line } from './lines';
import type { Candidate } from './trial';

/** What carries a tree of rows. Codes say it outright; the others are only believed where the figures bear them out. */
export type TreeBasis = 'code' | 'numbering' | 'indent';

/** Every row with the rows directly below it in the tree, by one basis. */
export function treeOf(field: Field, basis: TreeBasis): Candidate[] {
  return basis === 'code' ? codeTree(field.lines) : levelTree(field.lines, basis);
}

function codeTree(lines: readonly Line[]): Candidate[] {
  const children = new Map<number, number[]>();
  const open: number[] = [];
  lines.forEach(({ code, rank, isPart }, i) => {
    if (rank > 0 || isPart) {
      if (rank > 1) open.length = 0;
      return;
    }
    if (code === '') return;
    while (open.length > 0) {
      const above = lines[open.at(-1) ?? -1]?.code ?? '';
      if (code.length > above.length && code.startsWith(above)) break;
      open.pop();
    }
    const parent = open.at(-1);
    if (parent !== undefined) push(children, parent, i);
    open.push(i);
  });
  return candidates(children);
}

function levelTree(lines: readonly Line[], basis: 'numbering' | 'indent'): Candidate[] {
  const children = new Map<number, number[]>();
  const open: { line: number; level: number }[] = [];
  lines.forEach((line, i) => {
    if (line.rank > 0) {
      open.length = 0;
      return;
    }
    if (line.isNoSum) return;
    // Rows without a number stand below the numbered one before them.
    const level = basis === 'indent' ? line.indent : line.numbering || UNNUMBERED;
    if (level < 0 || (line.isPart && basis === 'numbering')) return;
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= level) open.pop();
    const parent = open.at(-1)?.line;
    if (parent !== undefined && !line.isPart) push(children, parent, i);
    open.push({ line: i, level });
  });
  for (const [parent, below] of children) {
    const numbered = below.filter((i) => (lines[i]?.numbering ?? 0) > 0);
    if (basis === 'numbering' && numbered.length > 0) children.set(parent, numbered);
    // 其中 directly below: its parts need not be all.
    else if (lines[parent + 1]?.isPart) children.delete(parent);
  }
  return candidates(children);
}

const UNNUMBERED = 9;

function push(children: Map<number, number[]>, parent: number, child: number): void {
  const below = children.get(parent);
  if (below) below.push(child);
  else children.set(parent, [child]);
}

function candidates(children: ReadonlyMap<number, number[]>): Candidate[] {
  return [...children].map(([total, terms]) => ({ total, terms }));
}
