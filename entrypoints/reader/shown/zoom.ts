import { signal } from '@preact/signals';

/** CSS pixels of a point at 100 %. */
const FULL = 96 / 72;
const ZOOMS = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3] as const;

/** 1 is the size on paper. */
export const zoom = signal(1);

/** CSS pixels of a point. */
export const pointsToPixels = (at: number): number => at * FULL;

/** One step larger (1) or smaller (-1). */
export function step(by: 1 | -1): void {
  const next =
    by > 0
      ? ZOOMS.find((one) => one > zoom.value)
      : [...ZOOMS].reverse().find((one) => one < zoom.value);
  zoom.value = next ?? zoom.value;
}

/** As wide as there is room. @param width of the page, in points @param room in CSS pixels */
export function fitTo(width: number, room: number): void {
  const [least, most] = [ZOOMS[0], ZOOMS[ZOOMS.length - 1] ?? 3];
  const wanted = Math.floor((room / (width * FULL)) * 100) / 100;
  zoom.value = Math.min(most, Math.max(least, wanted));
}
