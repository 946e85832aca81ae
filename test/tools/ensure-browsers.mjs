/**
 * Sees to it that the browsers are there: finds them, else has the machine's package manager install them.
 * `node test/tools/ensure-browsers.mjs [chromium] [firefox]`. No packages: it runs before any is installed.
 */
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { findBrowser, onPath } from './browsers.mjs';

/** @typedef {import('./browsers.mjs').Family} Family */

/**
 * Package managers in order of preference. A package may have another name in a sister distribution: the names are
 * tried one after the other. `fonts`: without them the Chinese of a bare machine's screenshots is empty boxes.
 */
const MANAGERS = [
  {
    command: 'apt-get',
    refresh: ['update'],
    install: ['install', '-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120'],
    chromium: ['chromium', 'chromium-browser'],
    firefox: ['firefox-esr', 'firefox'],
    fonts: ['fonts-noto-cjk'],
  },
  {
    command: 'dnf',
    install: ['install', '-y'],
    chromium: ['chromium'],
    firefox: ['firefox'],
    fonts: ['google-noto-sans-cjk-fonts', 'google-noto-sans-cjk-vf-fonts'],
  },
  {
    command: 'pacman',
    install: ['-Sy', '--needed', '--noconfirm'],
    chromium: ['chromium'],
    firefox: ['firefox'],
    fonts: ['noto-fonts-cjk'],
  },
  {
    command: 'apk',
    install: ['add'],
    chromium: ['chromium'],
    firefox: ['firefox', 'firefox-esr'],
    fonts: ['font-noto-cjk'],
  },
  {
    command: 'zypper',
    install: ['--non-interactive', 'install'],
    chromium: ['chromium'],
    firefox: ['MozillaFirefox'],
    fonts: ['google-noto-sans-cjk-fonts'],
  },
  {
    command: 'brew',
    asUser: true,
    install: ['install', '--cask'],
    chromium: ['google-chrome'],
    firefox: ['firefox'],
    fonts: [],
  },
  {
    command: 'winget',
    asUser: true,
    install: [
      'install',
      '--silent',
      '--accept-package-agreements',
      '--accept-source-agreements',
      '-e',
      '--id',
    ],
    chromium: ['Google.Chrome'],
    firefox: ['Mozilla.Firefox'],
    fonts: [],
  },
];

/** @typedef {typeof MANAGERS[number]} Manager */

/** What a package manager needs in front of it to be allowed to install; null where it is not allowed. */
function privilege() {
  if (process.getuid?.() === 0) return [];
  const sudo =
    onPath('sudo') && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  return sudo ? ['sudo', '-n'] : null;
}

/** @returns {{ manager: Manager, before: string[] } | null} */
function findManager() {
  const manager = MANAGERS.find((one) => onPath(one.command));
  if (!manager) return null;
  const before = manager.asUser ? [] : privilege();
  return before && { manager, before };
}

/** @param {string[]} words */
function run(words) {
  const [command, ...args] = words;
  // The manager's own account of it is shown only when it fails.
  const { status, stdout, stderr } = spawnSync(/** @type {string} */ (command), args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return {
    ok: status === 0,
    said: `${stdout ?? ''}${stderr ?? ''}`.trim().split('\n').slice(-5).join('\n'),
  };
}

/**
 * @param {Manager} manager
 * @param {string[]} before
 * @param {string[]} names
 */
function install(manager, before, names) {
  let last = { ok: names.length === 0, said: '' };
  for (const name of names) {
    console.log(`Installing ${name} with ${manager.command} …`);
    last = run([...before, manager.command, ...manager.install, name]);
    if (last.ok) break;
  }
  return last;
}

/** Whether a Linux machine can show no Chinese. */
function lacksFonts() {
  if (process.platform !== 'linux' || !onPath('fc-list')) return false;
  return spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).stdout.trim() === '';
}

/** @param {Family} family */
function howTo(family) {
  const name = family === 'chromium' ? 'Chromium, Chrome or Edge' : 'Firefox';
  return `${name} was not found and could not be installed: please install it, or set GOUJI_${family.toUpperCase()} to its executable.`;
}

/**
 * @param {Family[]} families
 * @returns {Record<string, string>} executables by family; ends the process with one clear sentence where one is missing.
 */
export function ensureBrowsers(families) {
  const missing = families.filter((family) => !findBrowser(family));
  const found = missing.length > 0 || lacksFonts() ? findManager() : null;
  if (found) {
    const { manager, before } = found;
    if (manager.refresh) run([...before, manager.command, ...manager.refresh]);
    for (const family of missing) {
      const { ok, said } = install(manager, before, manager[family]);
      if (!ok) console.error(said);
    }
    // Only now is it known whether fonts came along; without them everything works but looks wrong.
    if (lacksFonts()) install(manager, before, manager.fonts);
  }
  const paths = families.map((family) => [family, findBrowser(family)]);
  for (const [family, path] of paths) {
    if (path) continue;
    console.error(howTo(/** @type {Family} */ (family)));
    process.exit(1);
  }
  return Object.fromEntries(paths);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const asked = /** @type {Family[]} */ (process.argv.slice(2));
  const paths = ensureBrowsers(asked.length > 0 ? asked : ['chromium', 'firefox']);
  for (const [family, path] of Object.entries(paths)) console.log(`${family}: ${path}`);
}
