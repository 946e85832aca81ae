/** How much room on the disk the extension takes, and how much it may, in bytes; null where the browser does not say. */
export interface Room {
  readonly used: number;
  readonly most: number;
}

/** An estimate, by the browser's word; null where it does not say or cannot be asked. */
export async function roomTaken(): Promise<Room | null> {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    return usage === undefined || quota === undefined ? null : { used: usage, most: quota };
  } catch {
    return null;
  }
}

/** Asks the browser not to throw away what is kept when the disk gets full; true where it will not. */
export async function keepForGood(): Promise<boolean> {
  try {
    return (await navigator.storage.persisted()) || (await navigator.storage.persist());
  } catch {
    return false;
  }
}

/** Whether something could not be kept since there is no room, not since the store is closed to us. */
export const isFull = (reason: unknown): boolean =>
  reason instanceof DOMException && reason.name === 'QuotaExceededError';

const UNITS = ['B', 'KB', 'MB', 'GB', 'TB'];

/** A size for people: two figures at least, never more than three before the point. */
export function sizeOf(bytes: number): string {
  let unit = 0;
  let size = bytes;
  while (size >= 1000 && unit < UNITS.length - 1) {
    size /= 1024;
    unit++;
  }
  const digits = unit === 0 || size >= 10 ? 0 : 1;
  return `${size.toFixed(digits)} ${UNITS[unit]}`;
}
