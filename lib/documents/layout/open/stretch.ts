import type { LinePart, RulePart, TablePart } from '../parts';
import { hasRow } from './rows';

/** What stands between two rules that are as wide as each other. */
export interface Between {
  readonly upper: RulePart;
  readonly lower: RulePart;
  readonly lines: readonly LinePart[];
}

/** A header and what stands below it: what may be a table without lines down. */
export interface OpenStretch {
  readonly header: Between;
  readonly body: readonly Between[];
  /** Its first part and the one behind its last. */
  readonly from: number;
  readonly to: number;
}

/** Rules as wide as one another, in points. */
const AS_WIDE = 4;
/** Lines of a table; more stand in none. */
const MOST = 4000;

type Part = LinePart | TablePart | RulePart;

/** Where rules of one width stand above and below rows of words with figures among them, over page breaks as well. */
export function openStretches(parts: readonly Part[]): OpenStretch[] {
  const found: OpenStretch[] = [];
  for (let at = 0; at < parts.length; ) {
    const part = parts[at];
    const all = part?.kind === 'rule' ? betweenRules(parts, at) : [];
    const stretches = stretchesIn(all);
    found.push(...stretches);
    at = Math.max(at + 1, ...stretches.map(({ to }) => to - 1));
  }
  return found;
}

interface Placed extends Between {
  readonly from: number;
  readonly to: number;
}

/** All that stands between rules as wide as the first one, until something wider comes. */
function betweenRules(parts: readonly Part[], at: number): Placed[] {
  const first = parts[at];
  if (first?.kind !== 'rule') return [];
  const all: Placed[] = [];
  let [upper, from] = [first, at];
  let lines: LinePart[] = [];
  for (let i = at + 1; i < Math.min(parts.length, at + MOST); i++) {
    const part = parts[i];
    if (!part || part.kind === 'table' || !isWithin(part, first)) break;
    if (part.kind === 'line') lines.push(part);
    else if (isWithin(first, part)) {
      all.push({ upper, lower: part, lines, from, to: i + 1 });
      [upper, from, lines] = [part, i, []];
    }
  }
  return all;
}

function isWithin({ box }: LinePart | RulePart, { box: around }: RulePart): boolean {
  return box.x >= around.x - AS_WIDE && box.x + box.width <= around.x + around.width + AS_WIDE;
}

function stretchesIn(all: readonly Placed[]): OpenStretch[] {
  const found: OpenStretch[] = [];
  let header: Placed | null = null;
  let body: Placed[] = [];
  const close = (): void => {
    const last = body.at(-1);
    if (header && last) found.push({ header, body, from: header.from, to: last.to });
    body = [];
  };
  for (const one of all) {
    if (one.lines.length === 0) continue;
    if (one.lines.some(hasRow)) {
      if (header) body.push(header === null ? one : { ...one, lines: withoutHeader(one, header) });
      continue;
    }
    if (header && body.length > 0 && isRepeated(one.lines, header)) continue;
    close();
    header = one;
  }
  close();
  return found;
}

const textOf = ({ text }: LinePart): string => text.replaceAll(' ', '');

/** Whether lines say again, on another page, what a header says. */
function isRepeated(lines: readonly LinePart[], { lines: header }: Between): boolean {
  return (
    lines.length === header.length &&
    lines[0]?.box.page !== header[0]?.box.page &&
    lines.every((line, at) => textOf(line) === textOf(header[at] ?? line))
  );
}

/** The header may be printed again on each page. */
function withoutHeader({ lines }: Between, header: Between): LinePart[] {
  const own: LinePart[] = [];
  for (let at = 0; at < lines.length; ) {
    const some = lines.slice(at, at + header.lines.length);
    if (isRepeated(some, header)) at += some.length;
    else own.push(...lines.slice(at, ++at));
  }
  return own;
}
