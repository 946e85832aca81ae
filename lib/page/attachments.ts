import { shownName } from '../text/name';
import type { Attachment } from './blocks';
import { genuine } from './genuine';

const KINDS: readonly (readonly [Attachment['kind'], RegExp])[] = [
  ['pdf', /\.(?:pdf|ofd)(?:[?#]|$)/i],
  ['word', /\.(?:docx?|wps|rtf)(?:[?#]|$)/i],
  ['excel', /\.(?:xlsx?|et|csv)(?:[?#]|$)/i],
  ['archive', /\.(?:zip|rar|7z)(?:[?#]|$)/i],
];

/** Pictures smaller than this (as their attributes say) are icons. */
const PICTURE = 200;
const MOST = 20;
const LONGEST_NAME = 120;

/** What a portal's article is kept in; pictures elsewhere are banners. */
const ARTICLE =
  'ucapcontent, #UCAP-CONTENT, .TRS_Editor, .TRS_UEDITOR, #zoom, #zoomcon, #vsb_content, .v_news_content, article, .article, .content, .article-content, #content';

/**
 * Files, viewers and pictures that may hold a report that the page itself does not tell. Each goes by the words of its
 * link, else by the name of its file.
 * @param page the page's own address: `<base>` may say anything
 */
export function findAttachments(document: Document, page: string): Attachment[] {
  const found = new Map<string, Attachment>();
  const add = (kind: Attachment['kind'] | null, address: string | null, words: string): void => {
    if (!kind || !address || found.size >= MOST) return;
    const url = resolve(address, document);
    if (!url || found.has(url.href)) return;
    const text = shownName(words, LONGEST_NAME) || shownName(fileOf(url), LONGEST_NAME);
    found.set(url.href, { kind, url: isSafe(address, url, page) ? url.href : null, text });
  };
  const body = genuine(document, 'body');
  if (!body) return [];
  for (const link of body.querySelectorAll('a[href]')) {
    const address = link.getAttribute('href') ?? '';
    const text = link.textContent ?? '';
    add(kindOf(address) ?? kindOf(text.trim()), address, text);
  }
  for (const viewer of body.querySelectorAll('embed[src], object[data], iframe[src]')) {
    const address = viewer.getAttribute('src') ?? viewer.getAttribute('data') ?? '';
    const decoded = decode(address);
    add(kindOf(decoded) ?? (/pdf|viewer|preview/i.test(decoded) ? 'viewer' : null), address, '');
  }
  // An article may be kept in a form.
  const article = body.querySelector(ARTICLE) ?? body;
  for (const image of genuine(article, 'querySelectorAll')('img[src]')) {
    if (isPicture(image)) add('image', image.getAttribute('src'), image.getAttribute('alt') ?? '');
  }
  return [...found.values()];
}

function isPicture(image: Element): boolean {
  const width = Number.parseInt(image.getAttribute('width') ?? '', 10);
  const natural = (image as HTMLImageElement).naturalWidth;
  return (Number.isNaN(width) ? natural || PICTURE : width) >= PICTURE;
}

function kindOf(address: string): Attachment['kind'] | null {
  return KINDS.find(([, pattern]) => pattern.test(address))?.[0] ?? null;
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

function resolve(address: string, document: Document): URL | null {
  try {
    const url = new URL(address, genuine(document, 'baseURI'));
    return /^(?:https?|file):$/.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
}

/** Two slashes of Windows, which begin the name of another machine: asked for a file, the reader's own signs in there. */
const SHARE = /^\s*[\\/]{2}/;

/**
 * Whether a reader may be led to an address that the page chose. The reader's disk is for pages from there, other machines'
 * shares are for none, and an address with a name and a password in it mostly looks like another's.
 */
function isSafe(address: string, url: URL, page: string): boolean {
  if (url.username || url.password) return false;
  if (url.protocol !== 'file:') return !/^\s*\\[\\/]/.test(address);
  return page.startsWith('file:///') && url.host === '' && !SHARE.test(decode(url.pathname));
}

function fileOf({ host, pathname }: URL): string {
  return decode(pathname.split('/').pop() ?? '') || host;
}
