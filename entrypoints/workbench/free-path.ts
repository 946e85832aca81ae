/** The path of a file, another where it is taken by a different one. */
export function freePath(path: string, isTaken: (path: string) => boolean): string {
  if (!isTaken(path)) return path;
  for (let count = 2; ; count++) {
    const next = path.replace(/(\.\w+)?$/, ` (${count})$1`);
    if (!isTaken(next)) return next;
  }
}
