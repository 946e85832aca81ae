import type { FailureName } from '../../lib/run';

interface Ended {
  readonly url: string;
  readonly host: string;
  readonly failure: FailureName | null;
}

/**
 * Hosts of which no http address could be had, and all of them for want of an answer: where the browser asks for everything by
 * https, so it is with sites that have none.
 */
export function muteOverHttp(ended: readonly Ended[]): string[] {
  const mute = new Map<string, boolean>();
  for (const { url, host, failure } of ended)
    if (url.startsWith('http:'))
      mute.set(host, (mute.get(host) ?? true) && failure === 'unreachable');
  return [...mute].flatMap(([host, isMute]) => (isMute ? host : []));
}
