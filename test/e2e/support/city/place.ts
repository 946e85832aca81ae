import type { Reply, Route } from '../../../portal/server.mjs';

export type Asked = Parameters<Route>[0];
export type Answer = Reply | ((asked: Asked) => Reply | undefined);

export const HTML = { 'content-type': 'text/html; charset=utf-8' };
export const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };

/** A page as portals mostly serve them. */
export const htmlOf = (body: string): Reply => ({ headers: HTML, body });

/** Hosts of a city and what each answers; whatever they have no answer for is not there. */
export class Hosts {
  readonly #answers = new Map<string, Answer>();

  /** @param outside the origin of a site that is no government's */
  constructor(readonly outside: string) {}

  /** @param path from the host's root, without what follows a question mark */
  on(host: string, path: string, answer: Answer): void {
    const key = `${host} ${path}`;
    if (this.#answers.has(key)) throw new Error(`Two answers at ${key}.`);
    this.#answers.set(key, answer);
  }

  readonly route: Route = (asked) => {
    const answer = this.#answers.get(`${asked.url.host} ${asked.url.pathname}`);
    return typeof answer === 'function' ? answer(asked) : answer;
  };
}

/** An endpoint that only answers scripts of its own portal, as real ones do. */
export const toOwnScripts =
  (answer: (asked: Asked) => Reply | undefined): Answer =>
  (asked) => {
    const { origin, 'sec-fetch-site': site } = asked.headers;
    const isOwn = (!origin || origin === asked.url.origin) && (!site || site === 'same-origin');
    return isOwn ? answer(asked) : { status: 403, headers: HTML, body: '非法请求' };
  };
