/** Long enough for any browser to have read the file, in ms. */
const KEPT = 60_000;

/** Saves as a file through a link, the one way that keeps the name in every browser. */
export function saveFile(name: string, text: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}
