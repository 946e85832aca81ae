import { FileError } from '../../lib/documents/errors';
import { limitedBytes } from '../../lib/limited';

/** More than any report has, in bytes; what is larger is not taken. */
export const LARGEST = 100 * 1024 * 1024;

/** A file could not be had. */
export class FetchError extends Error {
  constructor(
    readonly fault: 'address' | 'offline' | 'unreachable' | 'gone' | 'denied' | 'server',
    /** The server's answer, where there was one. */
    readonly status = 0,
  ) {
    super(`The file could not be had: ${fault} ${status}.`);
    this.name = 'FetchError';
  }
}

/** How far a file has come, in bytes. `whole` is 0 where nobody says. */
export type OnProgress = (come: number, whole: number) => void;

/**
 * Fetches a file as the reader's own browser would, session and all.
 * @throws FetchError; FileError `too-large`; an `AbortError`
 */
export async function fetchFile(
  url: URL,
  signal: AbortSignal,
  onProgress: OnProgress,
): Promise<Uint8Array> {
  let response: Response;
  try {
    response = await fetch(url, { signal, credentials: 'include' });
  } catch (reason) {
    if (signal.aborted) throw reason;
    throw new FetchError(navigator.onLine ? 'unreachable' : 'offline');
  }
  const fault = faultOf(response);
  if (fault) throw new FetchError(fault, response.status);
  const bytes = await limitedBytes(response, LARGEST, onProgress);
  if (!bytes) throw new FileError('too-large');
  return bytes;
}

function faultOf({ ok, status }: Response): FetchError['fault'] | null {
  // A file on the disk answers with 0 in some browsers.
  if (ok || status === 0) return null;
  if (status === 401 || status === 403 || status === 407) return 'denied';
  return status >= 500 ? 'server' : 'gone';
}
