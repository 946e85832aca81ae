/** Long enough for any browser to have read the file, in ms. */
const KEPT = 60_000;

/** Saves as a file through a link, the one way that keeps the name in every browser. */
export function saveFile(name: string, content: string | Uint8Array | Blob, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blobOf(content, type));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}

/** A file's name with the day on it (UTC), such as `gouji-run-2031-01-05.csv`. */
export const datedName = (kind: string, extension: string): string =>
  `gouji-${kind}-${new Date().toISOString().slice(0, 10)}.${extension}`;

const blobOf = (content: string | Uint8Array | Blob, type: string): Blob =>
  content instanceof Blob
    ? content
    : typeof content === 'string'
      ? new Blob([content], { type: `${type};charset=utf-8` })
      : new Blob([content as BlobPart], { type });
