/** Parses markup as a browser would, without running it or loading what it names. */
export const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** The same of a page by its own address: relative addresses in it are those of its site, not ours. */
export function parsePage(html: string, url: string): Document {
  const document = parse(html);
  const told = document.querySelector('base[href]');
  const base = told ?? document.createElement('base');
  base.setAttribute('href', absolute(told?.getAttribute('href') ?? '', url));
  if (!told) document.head.prepend(base);
  return document;
}

function absolute(address: string, url: string): string {
  try {
    return new URL(address, url).href;
  } catch {
    return url;
  }
}

/** Most frames of a page that may hold what it is about. */
const MOST_FRAMES = 3;

/** Addresses of the frames that come from the page's own site. */
export function framesIn(document: Document, url: string): string[] {
  const { host } = new URL(url);
  const all = [...document.querySelectorAll('iframe[src],frame[src]')].map((frame) =>
    absolute(frame.getAttribute('src') ?? '', document.baseURI),
  );
  const own = all.filter((each) => /^https?:/.test(each) && new URL(each).host === host);
  return [...new Set(own)].filter((each) => each !== url).slice(0, MOST_FRAMES);
}
