/** An address of the web that we may ask for, without a password in it; null of anything else. */
export function webAddress(text: string): URL | null {
  try {
    const url = new URL(text.trim());
    return /^https?:$/.test(url.protocol) && !url.username && !url.password ? url : null;
  } catch {
    return null;
  }
}

/** Whether a report of a run has an address that can be opened; a file that was brought has its path in its place. */
export const isAddress = (text: string): boolean => webAddress(text) !== null;

/** What a copy is saved as: the last part of its address or path. */
export function fileNameOf(address: string): string {
  const path = webAddress(address)?.pathname ?? address;
  return path.split(/[/#]/).pop() || 'page.html';
}
