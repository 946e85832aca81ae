/**
 * `npm start`: installs what is missing, builds, and shows the extension at work on the sample portal. With a display
 * a browser window opens and stays; without one (or with --headless) screenshots are saved.
 */
import { hasDisplay } from '../tools/browsers.mjs';
import { ensureBrowsers } from '../tools/ensure-browsers.mjs';
import { ensurePackages, tool } from '../tools/packages.mjs';

ensurePackages();
ensureBrowsers(['chromium']);
console.log('Building the extension …');
if (!tool('wxt/bin/wxt.mjs', ['build'], { quiet: true })) process.exit(1);

// Only now are the packages there that the rest needs.
const { demo } = await import('./demo.mjs');
await demo({ headless: !hasDisplay() || process.argv.includes('--headless') });
