import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** @param {string} folder @returns {string[]} */
const filesOf = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesOf(path) : [path];
  });

/** Scripts that the popup's page loads before anything is clicked. @param {string} extension @param {string} page */
function scriptsOf(extension, page) {
  const html = readFileSync(join(extension, page), 'utf8');
  const found = [...html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map((match) => match[1] ?? '');
  /** @type {Set<string>} */
  const all = new Set();
  const add = (/** @type {string} */ path) => {
    if (all.has(path)) return;
    all.add(path);
    const source = readFileSync(join(extension, path), 'utf8');
    for (const match of source.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) {
      add(join(path, '..', match[1] ?? ''));
    }
  };
  for (const path of found) add(path);
  return [...all];
}

/** Sizes of what is shipped, in bytes. @param {string} extension folder of the build */
export function weigh(extension) {
  const content = readFileSync(join(extension, 'content-scripts/content.js'));
  const size = (/** @type {string} */ path) => statSync(path).size;
  const sum = (/** @type {string[]} */ paths) =>
    paths.reduce((total, path) => total + size(path), 0);
  return {
    contentRaw: content.length,
    contentGzip: gzipSync(content, { level: 9 }).length,
    popup: sum(scriptsOf(extension, 'popup.html').map((path) => join(extension, path))),
    whole: sum(filesOf(extension)),
  };
}
