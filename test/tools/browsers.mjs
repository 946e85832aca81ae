/** Finds the browsers of this machine. No packages: it runs before any is installed. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'firefox'} Family */

/** Commands looked for on the PATH, the plainest build first. */
const COMMANDS = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

/** Where installers put them outside the PATH, below each of the roots of `roots()`. */
const PLACES = {
  darwin: {
    chromium: [
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    firefox: ['Firefox.app/Contents/MacOS/firefox'],
  },
  win32: {
    chromium: [
      'Chromium/Application/chrome.exe',
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ],
    firefox: ['Mozilla Firefox/firefox.exe'],
  },
};

function roots() {
  const { HOME, ProgramFiles, LOCALAPPDATA } = process.env;
  const all =
    process.platform === 'darwin'
      ? ['/Applications', HOME && join(HOME, 'Applications')]
      : [ProgramFiles, process.env['ProgramFiles(x86)'], LOCALAPPDATA];
  return all.filter((root) => root !== undefined && root !== '');
}

/** @param {string} command */
export function onPath(command) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const file = join(folder, process.platform === 'win32' ? `${command}.exe` : command);
    if (folder && existsSync(file)) return file;
  }
  return null;
}

/**
 * The browser's executable, or null. `GOUJI_CHROMIUM` and `GOUJI_FIREFOX` name another one.
 * @param {Family} family
 */
export function findBrowser(family) {
  const chosen = process.env[`GOUJI_${family.toUpperCase()}`];
  if (chosen) return chosen;
  const { platform } = process;
  if (platform === 'darwin' || platform === 'win32') {
    for (const root of roots()) {
      for (const place of PLACES[platform][family]) {
        const file = join(/** @type {string} */ (root), place);
        if (existsSync(file)) return file;
      }
    }
  }
  for (const command of COMMANDS[family]) {
    const file = onPath(command);
    if (file) return file;
  }
  return null;
}

/** Whether a window can be shown. */
export function hasDisplay() {
  const { platform, env } = process;
  return platform === 'darwin' || platform === 'win32' || !!env.DISPLAY || !!env.WAYLAND_DISPLAY;
}

/** Chromium refuses its sandbox to root. */
export const SANDBOX_ARGS = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
