import type { Figure } from '../table/figure';

/** How finely a figure is told, each as a power of ten of its unit: −2 for hundredths, 3 for thousands. */
export interface Precision {
  /** What it is rounded to as its column is printed. */
  readonly grain: number;
  /** What it may be rounded to at the most, being printed coarser than its neighbours or in a column of round figures. */
  readonly coarsest: number;
  /** Its column prints zeros at a decimal's end, so that its own last digit is what it is rounded to. */
  readonly padded: boolean;
}

type Numeral = Extract<Figure, { kind: 'number' }>;

/** So many zeros at the end of every figure of a column are a unit (千, 万, 亿) written out. */
const ROUND = 3;
/** Of fewer figures nobody can say that they share their zeros. */
const ENOUGH = 3;
const MOST = 8;

/** How a column prints its figures. */
export class ColumnPrint {
  private places = 0;
  private padded = false;
  private zeros = MOST;
  private readonly different = new Set<number>();

  add({ value, places }: Numeral): void {
    if (places > this.places) this.places = places;
    if (value === 0) return;
    if (places > 0 && Math.round(value * 10 ** places) % 10 === 0) this.padded = true;
    if (this.different.size < ENOUGH) this.different.add(value);
    while (this.zeros > 0 && value % 10 ** this.zeros !== 0) this.zeros--;
  }

  /** A zero is told as finely as the column tells anything. */
  of({ value, places }: Numeral): Precision {
    const own = -(value === 0 ? this.places : places);
    const isRound = this.zeros >= ROUND && this.different.size >= ENOUGH;
    return {
      grain: this.padded ? own : -this.places,
      coarsest: isRound && value !== 0 ? Math.max(own, this.zeros) : own,
      padded: this.padded,
    };
  }
}
