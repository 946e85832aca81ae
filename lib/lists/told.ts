import type { ListPage, Sign, Where } from './types';

/** The texts of a page in which a sign may stand. */
export function textsIn(page: ListPage, where: Where): readonly string[] {
  switch (where) {
    case 'address':
      return [page.url];
    case 'script':
      return page.scripts;
    case 'source':
      return page.sources;
    case 'link':
      return page.links.map(({ url }) => url);
    case 'mark':
      return page.marks;
    case 'frame':
      return page.frames;
    case 'text':
      return [page.text];
  }
}

/** The first match of the first sign that has one. */
export function matchOf(page: ListPage, signs: readonly Sign[]): RegExpExecArray | null {
  for (const { in: where, pattern } of signs) {
    for (const text of textsIn(page, where)) {
      const match = pattern.exec(text);
      if (match) return match;
    }
  }
  return null;
}

/** Whether one of each group of signs is there. */
export const isTold = (page: ListPage, groups: readonly (readonly Sign[])[]): boolean =>
  groups.every((signs) => matchOf(page, signs) !== null);

/** What the first sign's first group holds. */
export const toldBy = (page: ListPage, signs: readonly Sign[]): string | null =>
  matchOf(page, signs)?.[1] ?? null;

/** The same as a count; null where it is none that a list could have. */
export function countOf(page: ListPage, signs: readonly Sign[]): number | null {
  return asCount(toldBy(page, signs));
}

/** More pages or entries than any list has: a page may print what it likes. */
const MOST = 100_000;

/** Digits as a count, or null. */
export function asCount(digits: string | undefined | null): number | null {
  if (!digits) return null;
  const count = Number(digits);
  return Number.isSafeInteger(count) && count >= 0 && count <= MOST ? count : null;
}

/** A text with `{name}` for each value. */
export const filled = (
  template: string,
  values: Readonly<Record<string, string | number>>,
  as: (value: string, name: string) => string = (value) => value,
): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in values ? as(String(values[name]), name) : whole,
  );
