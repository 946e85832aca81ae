import { decoded } from '../documents/decoded';
import { limitedBytes } from '../limited';
import type { FailureName } from './failures';

/** What came over the line. */
export interface Fetched {
  readonly status: number;
  /** The address in the end, after redirects. */
  readonly url: string;
  readonly type: string;
  readonly retryAfter: string | null;
  readonly bytes: Uint8Array;
}

/** How a page is asked for; all of it is given from outside. */
export interface FetchOptions {
  readonly fetch: typeof fetch;
  /** Aborts what takes too long, or is given up. */
  readonly stop: AbortSignal;
  /** Bytes; longer answers are given up when they come to it. */
  readonly most: number;
  readonly request?: Pick<RequestInit, 'method' | 'body' | 'headers' | 'credentials'>;
}

/** An answer that is no use, and why. */
export class FetchFailure extends Error {
  constructor(
    readonly failure: FailureName,
    readonly reason?: unknown,
  ) {
    super(`The page cannot be fetched: ${failure}.`);
    this.name = 'FetchFailure';
  }
}

/**
 * Asks for a page and reads its answer up to a limit.
 * @throws FetchFailure `too-large`, or `unreachable` where nobody answered or it was aborted
 */
export async function fetched(
  url: string,
  { fetch, stop, most, request }: FetchOptions,
): Promise<Fetched> {
  try {
    const response = await fetch(url, { redirect: 'follow', ...request, signal: stop });
    const header = (name: string): string | null => response.headers.get(name);
    const bytes = await limitedBytes(response, most);
    if (!bytes) throw new FetchFailure('too-large');
    return {
      status: response.status,
      url: response.url || url,
      type: header('content-type') ?? '',
      retryAfter: header('retry-after'),
      bytes,
    };
  } catch (error) {
    throw error instanceof FetchFailure ? error : new FetchFailure('unreachable', error);
  }
}

/**
 * Whether an address that could not be had answers at all, and sends whoever asks elsewhere: a browser does not say where, and lets
 * nobody read what is there unless its reader has opened that site.
 */
export async function leadsAway(
  url: string,
  { fetch, stop, request }: Omit<FetchOptions, 'most'>,
): Promise<boolean> {
  const response = await fetch(url, { ...request, redirect: 'manual', signal: stop }).catch(
    () => null,
  );
  return response?.type === 'opaqueredirect';
}

/** Whether an answer is a page or a text, not a file. */
export function isPage({ type, bytes }: Pick<Fetched, 'type' | 'bytes'>): boolean {
  if (/html|xml|json|javascript|text\/plain/i.test(type)) return !isBinary(bytes);
  return (type === '' || /octet-stream/i.test(type)) && startsAsMarkup(bytes);
}

/** Whether it is a text without markup, which is read as a file is: in a page its lines would run together. */
export const isPlainText = ({ type, bytes }: Pick<Fetched, 'type' | 'bytes'>): boolean =>
  /^text\/plain/i.test(type) && !startsAsMarkup(bytes);

/** Portals say `text/html` of files, too. */
function isBinary(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 5));
  return (
    head.startsWith('%PDF-') || head.startsWith('PK\u0003\u0004') || head.startsWith('ÐÏ\u0011à')
  );
}

const startsAsMarkup = (bytes: Uint8Array): boolean =>
  String.fromCharCode(...bytes.subarray(0, 64))
    .replace('\u00ef\u00bb\u00bf', '')
    .trimStart()
    .startsWith('<');

/** The text of a page, in the encoding that its header, its head or its letters tell. */
export const textOf = ({ bytes, type }: Pick<Fetched, 'bytes' | 'type'>): string =>
  decoded(bytes, type);
