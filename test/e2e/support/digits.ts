/** How the figures in cells look, pixel by pixel. */
import type { App, Tab } from './app';

/** A figure as it is painted: how light each pixel is, row by row, from 0 to 1 as WCAG counts it. */
export interface Painted {
  readonly lights: readonly number[];
  readonly width: number;
}

/** The box of a cell's letters, in whole pixels, as far as it lies within the cell's own lines. */
export const letterBox = (tab: Tab, selector: string) =>
  tab.evaluate((place: string) => {
    const cell = document.querySelector(place) as Element;
    const around = cell.getBoundingClientRect();
    const range = document.createRange();
    range.selectNodeContents(cell);
    const letters = range.getBoundingClientRect();
    const x = Math.floor(Math.max(letters.left, around.left + 1));
    const y = Math.floor(Math.max(letters.top, around.top + 2));
    return {
      x,
      y,
      width: Math.ceil(Math.min(letters.right, around.right - 1)) - x,
      height: Math.ceil(Math.min(letters.bottom, around.bottom - 2)) - y,
    };
  }, selector);

/** The figure of a cell in view. The browser itself reads the picture. */
export async function paintedIn<T extends Tab>(
  app: App<T>,
  tab: T,
  selector: string,
): Promise<Painted> {
  const picture = await app.picture(tab, await letterBox(tab, selector));
  return tab.evaluate(async (data: string) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.drawImage(bitmap, 0, 0);
    const { data: values } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const linear = (value: number) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    };
    const lights: number[] = [];
    for (let at = 0; at < values.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = values.slice(at, at + 3);
      lights.push(0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue));
    }
    return { lights, width: bitmap.width };
  }, picture);
}

/** How a figure reads: its contrast, and per pixel whether it is nearer to the ink than to the paper. */
export interface Read {
  readonly contrast: number;
  readonly ink: readonly boolean[];
}

/**
 * Reads a figure where another picture of the same has its ink, and a pixel around that.
 * @param plain the same figure, nothing near it
 */
export function readWhere({ lights, width }: Painted, plain: Painted): Read {
  const dark = inkOf(plain.lights);
  const spots = dark.flatMap((isInk, at) => (isInk ? [[at % width, Math.floor(at / width)]] : []));
  const [xs, ys] = [0, 1].map((axis) => spots.map((spot) => spot[axis] ?? 0)) as [
    number[],
    number[],
  ];
  const isNear = (at: number): boolean => {
    const [x, y] = [at % width, Math.floor(at / width)];
    const within = (value: number, all: number[]) =>
      value >= Math.min(...all) - 1 && value <= Math.max(...all) + 1;
    return within(x, xs) && within(y, ys);
  };
  const near = lights.filter((_, at) => isNear(at));
  return { contrast: (paperOf(near) + 0.05) / (Math.min(...near) + 0.05), ink: inkOf(near) };
}

function inkOf(lights: readonly number[]): boolean[] {
  const middle = (paperOf(lights) + Math.min(...lights)) / 2;
  return lights.map((light) => light < middle);
}

/** What most of a picture shows. */
function paperOf(lights: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const light of lights) counts.set(light, (counts.get(light) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 1;
}

/** The share of pixels in which two readings differ. */
export const unlike = (one: Read, other: Read): number =>
  one.ink.filter((isInk, at) => isInk !== other.ink[at]).length / one.ink.length;
