import type { FormModel } from '../form/model';
import { isBlank } from '../text/space';
import { type Line, note } from './line';
import type { RowPlacing } from './placed';
import { Proof } from './proof';
import type { TableScanner } from './scan';

/**
 * Rows with as many cells as columns, or with more but a cell beneath each label, stand as they do where other rows that stand alike
 * are borne out. Of those with more any cell may be the one too many where they are not.
 */
export function keepPresumed(
  lines: readonly Line[],
  model: FormModel,
  scanner: TableScanner,
): void {
  if (!lines.some(({ placing }) => isPresumedOpen(placing) || hasSurplus(placing))) return;
  const figures = new Map<string, number | null>();
  const proof = new Proof(scanner.model.table, model.sums, (fact) => figures.get(fact));
  for (const line of lines) {
    const { row, facts, placing } = line;
    const cells = isPresumedOpen(placing) ? placing.choices[0] : line.cells;
    note(figures, { ...line, cells: cells ?? [] });
    proof.add(row, { facts, how: 'weak' });
  }
  for (const line of lines) {
    const { placing } = line;
    const isProven = proof.isProven(line.row);
    if (hasSurplus(placing) && !isProven) {
      line.placing = { kind: 'open', choices: placing.instead, presumed: false };
    } else if (
      isPresumedOpen(placing) &&
      isProven &&
      !proof.lacksTotal(line.row) &&
      isLikeOthers(line, lines) &&
      !proof.isBettered(line.row, placing.choices)
    ) {
      line.cells = placing.choices[0] ?? [];
      line.placing = { kind: 'order', cells: line.cells };
      line.how = 'weak';
    }
  }
}

/** True of a row whose place others tell that stand alike: that its own sums hold they might do elsewhere as well. */
function isLikeOthers({ row, placing }: Line, lines: readonly Line[]): boolean {
  if (placing.kind !== 'open' || placing.presumed) return true;
  const alike = lines.filter((other) => other.row.likeness === row.likeness);
  if (placing.padded) return alike.length > 1;
  // A first cell that is blank in all of them is the labels'.
  return alike.some(({ row: other }) => {
    const cells = other.placing.kind === 'open' ? other.placing.choices[0] : other.placing.cells;
    const first = cells?.[0];
    return first && !isBlank(first.text);
  });
}

type Placed<K extends RowPlacing['kind']> = Extract<RowPlacing, { kind: K }>;

const isPresumedOpen = (placing: RowPlacing): placing is Placed<'open'> =>
  placing.kind === 'open' && (placing.presumed || placing.asPrinted === true);

const hasSurplus = (placing: RowPlacing): placing is Placed<'direct'> =>
  placing.kind === 'direct' && placing.instead.length > 0;

/** A row in which blanks make up what it has too much may have any other cell too much where that is so in rows of as many cells. */
export function reopen(lines: readonly Line[]): void {
  for (const line of lines) {
    const { placing, row } = line;
    if (placing.kind !== 'order' || !placing.instead) continue;
    const isDoubted = lines.some(
      (other) =>
        other.row.likeness === row.likeness &&
        ((other.placing.kind === 'open' && !other.placing.presumed) ||
          other.placing.kind === 'none'),
    );
    if (isDoubted)
      line.placing = {
        kind: 'open',
        choices: [placing.cells, ...placing.instead],
        presumed: false,
      };
  }
}
