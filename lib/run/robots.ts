/**
 * What a portal's robots.txt says to programs that have no name of their own there, as RFC 9309 reads it. Of that only one group and two
 * fields matter, which is less than a parser for all of them brings along; and a portal's own text must not be able to hold the page up.
 */
export interface Robots {
  /** Whether an address's path may be asked for by programs. */
  readonly allows: (path: string) => boolean;
}

interface Line {
  readonly allow: boolean;
  readonly length: number;
  readonly fits: (path: string) => boolean;
}

/** More is not read, in letters: RFC 9309 asks for 500 KiB at least. */
const MOST = 512_000;
const MOST_LINES = 5000;

/** Reads a robots.txt: of its groups the one for all programs, since ours only does what its reader would do by hand. */
export function readRobots(text: string): Robots {
  const lines: Line[] = [];
  let isOurs = false;
  let isAgents = false;
  for (const line of text.slice(0, MOST).split(/[\r\n]+/)) {
    const [, name = '', given = ''] = /^([^:#]*):([^#]*)/.exec(line) ?? [];
    const field = name.trim().toLowerCase();
    const value = given.trim();
    if (field === 'user-agent') {
      isOurs = (isAgents && isOurs) || value === '*';
      isAgents = true;
      continue;
    }
    if (field !== 'allow' && field !== 'disallow') continue;
    isAgents = false;
    if (isOurs && value !== '' && lines.length < MOST_LINES)
      lines.push({
        allow: field === 'allow',
        length: value.length,
        fits: matcherOf(encoded(value)),
      });
  }
  return { allows: (path) => isAllowed(lines, path) };
}

/** The longest line decides, and of two as long the one that allows. */
function isAllowed(lines: readonly Line[], path: string): boolean {
  let best: Line | null = null;
  for (const line of lines) {
    if (!line.fits(path)) continue;
    const isBetter =
      !best || line.length > best.length || (line.length === best.length && line.allow);
    if (isBetter) best = line;
  }
  return best?.allow ?? true;
}

/** `*` stands for anything, `$` for the end; all else for itself. Each part is looked for once, so that no pattern takes long. */
function matcherOf(value: string): (path: string) => boolean {
  const isEnd = value.endsWith('$');
  const [first = '', ...others] = (isEnd ? value.slice(0, -1) : value).split('*');
  const last = isEnd ? others.pop() : undefined;
  return (path) => {
    if (!path.startsWith(first)) return false;
    let at = first.length;
    for (const part of others) {
      const found = path.indexOf(part, at);
      if (found < 0) return false;
      at = found + part.length;
    }
    if (!isEnd) return true;
    return last === undefined
      ? at === path.length
      : path.length - last.length >= at && path.endsWith(last);
  };
}

/** Letters beyond ASCII, and the codes of others, as they are compared: in one spelling. */
const encoded = (path: string): string =>
  path
    // Half a letter, where the text was cut, has no code.
    .replace(/[\ud800-\udfff]/gu, '\ufffd')
    .replace(/[^\u0021-\u007e]+/g, encodeURIComponent)
    .replace(/%[\da-f]{2}/gi, (code) => code.toUpperCase());

/** The part of an address that a robots.txt speaks of. */
export function pathFor(url: string): string {
  try {
    const { pathname, search } = new URL(url);
    return encoded(pathname + search);
  } catch {
    return '/';
  }
}
