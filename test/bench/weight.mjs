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

/** The script of every page, or the one that is brought where there is something to audit. @param {string} extension @param {string} name */
export const scriptOf = (extension, name) => join(extension, `content-scripts/${name}.js`);

/** Sizes of what is shipped, in bytes. @param {string} extension folder of the build */
export function weigh(extension) {
  const [content, page] = ['content', 'page'].map((name) =>
    readFileSync(scriptOf(extension, name)),
  );
  const both = Buffer.concat([content ?? Buffer.of(), page ?? Buffer.of()]);
  const size = (/** @type {string} */ path) => statSync(path).size;
  const sum = (/** @type {string[]} */ paths) =>
    paths.reduce((total, path) => total + size(path), 0);
  return {
    contentRaw: content?.length ?? 0,
    contentGzip: content ? gzipSync(content, { level: 9 }).length : 0,
    bothRaw: both.length,
    bothGzip: gzipSync(both, { level: 9 }).length,
    popup: sum(scriptsOf(extension, 'popup.html').map((path) => join(extension, path))),
    whole: sum(filesOf(extension)),
  };
}
