import highs, { type Highs } from 'highs';
import type { System } from '../../../lib/suspects/system';

let solver: Promise<Highs> | undefined;

/** More optima than this are not counted. */
const MOST = 40;

/**
 * All smallest sets of cells by a general solver of mixed integer programs, as the sets of their indices. Each optimum found is
 * forbidden and the program solved again, until the optimum grows.
 */
export async function smallestSets(system: System): Promise<Set<string>> {
  solver ??= highs();
  const { solve } = await solver;
  const found: number[][] = [];
  for (let least = Number.POSITIVE_INFINITY; found.length < MOST; ) {
    const solution = solve(program(system, found));
    if (solution.Status !== 'Optimal') break;
    const size = Math.round(solution.ObjectiveValue);
    if (size > least) break;
    least = size;
    found.push(
      system.cells.flatMap((_, cell) => {
        const column = solution.Columns[`b${cell}`];
        return column && 'Primal' in column && column.Primal > 0.5 ? [cell] : [];
      }),
    );
  }
  // Within its tolerance the solver may call a set optimal that is one too large, and find the smaller one next.
  const smallest = Math.min(...found.map((cells) => cells.length));
  return new Set(found.filter((cells) => cells.length === smallest).map((cells) => cells.join()));
}

/** Fewest changed cells, every sum holding, no figure below zero; p and n are what a cell gains and loses. */
function program(system: System, forbidden: readonly (readonly number[])[]): string {
  const cells = [...system.cells.keys()];
  // No change of a smallest set is larger than all residuals together; a larger bound makes the solver imprecise.
  const bound = system.residuals.reduce((sum, residual) => sum + Math.abs(residual), 0);
  const lines = ['Minimize', ` obj: ${cells.map((cell) => `b${cell}`).join(' + ')}`, 'Subject To'];
  system.equations.forEach((entries, equation) => {
    const terms = entries.map(({ at, weight }) => {
      const sign = weight < 0 ? '-' : '+';
      const against = weight < 0 ? '+' : '-';
      return `${sign} p${at} ${against} n${at}`;
    });
    lines.push(` e${equation}: ${terms.join(' ')} = ${-(system.residuals[equation] ?? 0)}`);
  });
  for (const cell of cells) {
    lines.push(` u${cell}: p${cell} - ${bound} b${cell} <= 0`);
    lines.push(` d${cell}: n${cell} - ${Math.min(bound, system.values[cell] ?? 0)} b${cell} <= 0`);
  }
  forbidden.forEach((set, i) => {
    lines.push(` f${i}: ${set.map((cell) => `b${cell}`).join(' + ')} <= ${set.length - 1}`);
  });
  lines.push('General', ` ${cells.map((cell) => `p${cell} n${cell}`).join(' ')}`);
  lines.push('Binary', ` ${cells.map((cell) => `b${cell}`).join(' ')}`, 'End');
  return lines.join('\n');
}
