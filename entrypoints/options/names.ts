import { chapters } from './chapters';
import { nameOf } from './model';

/** A rule's name in the reader's words; of a pack that is gone or off, its id. */
export function nameOfRule(rule: string): string {
  const page = chapters.value.flatMap(({ pages }) => pages).find((one) => one.rule === rule);
  return page ? nameOf(page) : rule;
}
