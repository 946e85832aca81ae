/** The built extension, ready to be put into a browser. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './packages.mjs';

/** @typedef {'zh' | 'en' | 'both'} Language */

const BUILDS = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };
const LOCALES = { zh: 'zh_CN', en: 'en' };

/** As wxt.config.ts has it. */
export const GECKO_ID = 'gouji@gouji.example';

/**
 * A copy of the build that speaks one language only. The browser's own language packs are not on every machine, so a
 * browser cannot simply be told to be Chinese. Of one that speaks both nobody knows which the browser chooses.
 * @param {import('./browsers.mjs').Family} family
 * @param {Language} language
 * @returns {{ folder: string, remove: () => void }}
 */
export function buildIn(family, language) {
  const parent = mkdtempSync(join(tmpdir(), 'gouji-build-'));
  const folder = join(parent, 'gouji');
  cpSync(join(ROOT, BUILDS[family]), folder, { recursive: true });
  const remove = () => rmSync(parent, { recursive: true, force: true });
  if (language === 'both') return { folder, remove };
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  manifest.default_locale = LOCALES[language];
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  for (const [other, locale] of Object.entries(LOCALES)) {
    if (other !== language) rmSync(join(folder, '_locales', locale), { recursive: true });
  }
  return { folder, remove };
}
