import type { Claimed } from './claimed';
import type { Reading } from './readings';

/** Whether a figure by itself is what the table says. */
export function agrees({ readings, figure }: Claimed): boolean {
  return readings.some((reading) => common(figure, reading) !== undefined);
}

/** The value of a reading that a figure may mean. */
export function common(
  { least, most }: Claimed['figure'],
  { value, others }: Reading,
): number | undefined {
  return [...(value === null ? [] : [value]), ...others].find(
    (one) => one >= least - 1e-9 && one <= most + 1e-9,
  );
}
