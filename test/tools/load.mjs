import { rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * A TypeScript module, bundled with what it takes from the library, which is TypeScript as well.
 * @param {string} path @param {string} from the URL of the module that asks, to which the path is relative
 */
export async function load(path, from) {
  const file = fileURLToPath(new URL(path, from));
  const bundle = file.replace(/\.ts$/, '.bundle.mjs');
  await build({
    entryPoints: [file],
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    outfile: bundle,
    logLevel: 'silent',
  });
  try {
    return await import(pathToFileURL(bundle).href);
  } finally {
    rmSync(bundle);
  }
}
