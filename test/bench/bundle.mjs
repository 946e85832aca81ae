import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Bundles a file of `inpage` for the page, lowered as the extension is. @param {string} file */
export async function bundle(file) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`inpage/${file}`, import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'chrome92',
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  });
  return outputFiles[0]?.text ?? '';
}

/** Bundles a file of `inpage` for ourselves. @param {string} file */
export async function bundleForNode(file) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`inpage/${file}`, import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

/** axe-core comes bundled. */
export const axeSource = () =>
  readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
