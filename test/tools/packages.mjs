/** Sees to it that the npm packages of the lock file are there. No packages, for the same reason. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** @param {string} file */
function versionIn(file) {
  try {
    return JSON.parse(readFileSync(`${ROOT}${file}`, 'utf8')).version;
  } catch {
    return null;
  }
}

/** @param {string} folder with a `package.json` */
function upToDate(folder) {
  const file = `${ROOT}${folder}package.json`;
  const { dependencies, devDependencies } = JSON.parse(readFileSync(file, 'utf8'));
  // Every version is pinned, so what is installed can be held against it without asking npm.
  return Object.entries({ ...dependencies, ...devDependencies }).every(
    ([name, version]) => versionIn(`${folder}node_modules/${name}/package.json`) === version,
  );
}

/** Runs npm with the npm that runs us, else the one on the PATH. @param {string[]} args @param {string} folder */
function npm(args, folder) {
  const own = process.env.npm_execpath;
  const options = /** @type {const} */ ({ cwd: ROOT + folder, stdio: 'inherit' });
  return own
    ? spawnSync(process.execPath, [own, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** @param {string} [folder] the root, or one with packages of its own, such as `test/bench/` */
export function ensurePackages(folder = '') {
  if (upToDate(folder)) return;
  console.log(`Installing packages with npm ci${folder && ` in ${folder}`} …`);
  if (npm(['ci', '--no-audit', '--no-fund'], folder).status !== 0) {
    console.error('npm ci failed: see above.');
    process.exit(1);
  }
}

/** Some tools colour even what goes into a file. */
const PLAIN = process.stdout.isTTY ? {} : { NO_COLOR: '1' };

/**
 * Runs the command-line tool of an installed package with this Node.
 * @param {string} file such as `wxt/bin/wxt.mjs`
 * @param {string[]} args
 * @param {{ quiet?: boolean, env?: Record<string, string> }} [options] quiet: shown only when it fails
 */
export function tool(file, args, { quiet = false, env = {} } = {}) {
  const done = spawnSync(process.execPath, [`${ROOT}node_modules/${file}`, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: quiet ? 'pipe' : 'inherit',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, ...PLAIN, ...env },
  });
  const ok = done.status === 0;
  if (quiet && !ok) console.error(`${done.stdout ?? ''}${done.stderr ?? ''}`.trim());
  return ok;
}
