import { FileError } from '../../lib/documents/errors';

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
  const whole = Number(response.headers.get('content-length') ?? 0);
  if (whole > LARGEST) throw new FileError('too-large');
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array(await response.arrayBuffer());
  const pieces: Uint8Array[] = [];
  let come = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    pieces.push(value);
    come += value.length;
    if (come > LARGEST) {
      await reader.cancel();
      throw new FileError('too-large');
    }
    onProgress(come, whole);
  }
  return joined(pieces, come);
}

function faultOf({ ok, status }: Response): FetchError['fault'] | null {
  // A file on the disk answers with 0 in some browsers.
  if (ok || status === 0) return null;
  if (status === 401 || status === 403 || status === 407) return 'denied';
  return status >= 500 ? 'server' : 'gone';
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
