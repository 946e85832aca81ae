import { retryAfter } from './retry';
import type { Worked } from './types';

/** What a portal answered, as far as it tells whether it is the page that was asked for. */
export interface Answer {
  readonly status: number;
  /** The address in the end, after redirects. */
  readonly url: string;
  readonly retryAfter: string | null;
  /** The text, or its beginning; empty for a file. */
  readonly text: string;
}

/**
 * What to do with an answer: audit it, let a tab ask instead (its scripts pass the check that stands before the page), or what
 * else became of the job.
 */
export type Reading =
  | { readonly is: 'page' }
  | { readonly is: 'tab' }
  | Exclude<Worked, { is: 'done' }>;

/** Scripts that set a cookie and come back: a browser passes them by itself. */
const CHALLENGE =
  /__jsl_clearance|acw_sc__v2|EO_Bot_Ssid|WTKkN|_\$_ts|\$_ts ?=|yunsuo_session|\/cdn-cgi\/challenge|challenge-platform|__tst_status|tencent_bot|document\.cookie ?=[^;]{0,200};?[^<]{0,200}location\.(?:reload|href|replace)/;
/** What only a person passes. */
const PERSON =
  /captcha|geetest|滑动验证|拖动滑块|滑块验证|点选验证|请输入验证码|安全验证|人机验证|完成验证后|访问验证/i;
const REFUSED =
  /访问被拒绝|访问被阻断|已被拦截|请求已被拦截|Access Denied|Request blocked|非法请求|您的IP/i;
const LOGIN = /\/(?:login|signin|sso|cas|oauth|passport)(?:[/.?;]|$)/i;
const GONE = /(?:页面|网页|文章)(?:不存在|已删除|已被删除|未找到|已下线)|404 Not Found/i;

/** A page on which a reader sees more letters than this has a content of its own, whatever its scripts name. */
const SHORT = 400;
/** Nor is one of so many letters, whoever sees them. */
const LONG = 60_000;
const UNSEEN = /<(script|style|noscript)\b.*?<\/\1>|<!--.*?-->|<[^>]*>/gis;

/**
 * Tells what an answer is worth. A check in a page with a content of its own counts as nothing: many portals carry the
 * scripts for it on every page.
 * @param now milliseconds since 1970, for a `Retry-After` that is a date
 * @param inTab it is what a tab showed in the end: what stands there now only a person passes
 */
export function readAnswer(
  { status, url, retryAfter: header, text }: Answer,
  now: number,
  inTab = false,
): Reading {
  const isShort = text.length < LONG && text.replace(UNSEEN, '').trim().length < SHORT;
  if (isShort && PERSON.test(text)) return { is: 'stopped', failure: 'blocked' };
  if (status === 401 || status === 407) return { is: 'failed', failure: 'needs-login' };
  if (status === 404 || status === 410) return { is: 'failed', failure: 'gone' };
  if (status === 412 || status === 521 || (isShort && CHALLENGE.test(text)))
    return inTab ? { is: 'stopped', failure: 'blocked' } : { is: 'tab' };
  if (status === 403 || status === 451)
    return inTab ? { is: 'failed', failure: 'blocked' } : { is: 'tab' };
  if (status === 408 || status === 425 || status === 429 || status >= 500)
    return { is: 'again', failure: 'unreachable', after: retryAfter(header, now) };
  if (status >= 400) return { is: 'failed', failure: 'gone' };
  if (LOGIN.test(pathOf(url))) return { is: 'failed', failure: 'needs-login' };
  if (isShort && REFUSED.test(text)) return { is: 'failed', failure: 'blocked' };
  if (isShort && GONE.test(text)) return { is: 'failed', failure: 'gone' };
  return { is: 'page' };
}

function pathOf(url: string): string {
  try {
    return new URL(url).pathname;
  } catch {
    return '';
  }
}
