import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

/** @param {string} folder @returns {string[]} */
const filesOf = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesOf(path) : [path];
  });

/**
 * Files that something loads before anything is clicked: what its page names, and what the scripts import, but not what
 * these import only when it is asked for.
 * @param {string} extension @param {string[]} roots pages and scripts, as all paths here from the extension's folder
 */
function loadedBy(extension, roots) {
  /** @type {Set<string>} */
  const all = new Set();
  const add = (/** @type {string} */ path) => {
    if (all.has(path) || !existsSync(join(extension, path))) return;
    all.add(path);
    if (!/\.(?:html|js)$/.test(path)) return;
    const source = readFileSync(join(extension, path), 'utf8');
    const named = path.endsWith('.html')
      ? [...source.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(([, name]) => name ?? '')
      : [...source.matchAll(/(?:from|import)\s*"(\.[^"]+\.js)"/g)].map(([, name]) =>
          join(path, '..', name ?? ''),
        );
    for (const name of named) add(name);
  };
  for (const path of roots) add(path);
  return [...all];
}

/** What is there from the first page on: its scripts, the background, popup and panel. */
const ALWAYS = ['background.js', 'popup.html', 'panel.html'];
/** Brought only where somebody copies a table, or a jump leads into what the page has folded. */
const BROUGHT = /^content-scripts\/(?:copy|opener)\./;
/** What the browser itself reads of a package. */
const BROWSER = /^(?:_locales\/|icons\/|manifest\.json$|content-scripts\/)/;

/**
 * The package without what is loaded only on use: pages of ours that somebody opens (reader, workbench, options, first page, list to
 * print) with their scripts, styles and samples; libraries that come when a file is read or written (pdf.js and its maps, hucre, cfb); licences
 * and schemas, which are only linked.
 * @param {string} extension
 */
const alwaysIn = (extension) => [
  ...new Set([
    ...loadedBy(extension, ALWAYS),
    ...filesOf(extension)
      .map((path) => relative(extension, path))
      .filter((path) => BROWSER.test(path) && !BROUGHT.test(path)),
  ]),
];

/** The script of every page, or the one that is brought where there is something to audit. @param {string} extension @param {string} name */
export const scriptOf = (extension, name) => join(extension, `content-scripts/${name}.js`);

/** Sizes of what is shipped, in bytes, as it lies unpacked. @param {string} extension folder of the build */
export function weigh(extension) {
  const [content, page] = ['content', 'page'].map((name) =>
    readFileSync(scriptOf(extension, name)),
  );
  const both = Buffer.concat([content ?? Buffer.of(), page ?? Buffer.of()]);
  const size = (/** @type {string} */ path) => statSync(join(extension, path)).size;
  const sum = (/** @type {string[]} */ paths) =>
    paths.reduce((total, path) => total + size(path), 0);
  return {
    contentRaw: content?.length ?? 0,
    contentGzip: content ? gzipSync(content, { level: 9 }).length : 0,
    bothRaw: both.length,
    bothGzip: gzipSync(both, { level: 9 }).length,
    popup: sum(loadedBy(extension, ['popup.html']).filter((path) => path.endsWith('.js'))),
    auditor: sum(loadedBy(extension, ['background.js'])),
    whole: sum(alwaysIn(extension)),
    everything: sum(filesOf(extension).map((path) => relative(extension, path))),
  };
}
