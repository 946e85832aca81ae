import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import license, { type Dependency } from 'rollup-plugin-license';
import { defineConfig } from 'wxt';
import * as z from 'zod/mini';
import { runSchema } from './lib/export/run-schema';
import { reportSchema } from './lib/export/schema';
import { packSchema } from './lib/packs/schema';

/**
 * The oldest browsers that have every API the code calls (`scripting.executeScript({ func })` came with Chrome 92).
 * The manifest promises them and the build lowers its syntax to them; tsconfig's `lib` keeps newer built-ins out.
 */
const OLDEST = { chromium: '92', firefox: '140.0' } as const;

/**
 * What our pages may do: scripts of our own alone, and nothing of a document that they show is ever fetched. Pages and files are
 * fetched by our pages themselves, from http as well, which Firefox's own policy would turn into https.
 */
const POLICY = [
  "default-src 'self'",
  "object-src 'none'",
  "connect-src 'self' http: https: file:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data: blob:",
].join('; ');

/** What Chinese fonts that are not in a PDF go by: the maps of GB alone, no Japanese, Korean or Big5 ones. */
const MAPS = 'node_modules/pdfjs-dist/cmaps';
const CHINESE = /^(?:Adobe-GB1|GB|UniGB)/;

/** Packages of which something is in the build, by name and version; filled by its steps. */
const bundled = new Map<string, Dependency>();

function remember(dependencies: Dependency[]): void {
  for (const each of dependencies) bundled.set(`${each.name} ${each.version}`, each);
}

/** Their licences, as these ask for it. A package without the text of its own is named with its licence and its holder. */
function licences(): string {
  const texts = [...bundled]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([title, package_]) => {
      const { license: kind, licenseText, noticeText, author, homepage } = package_;
      const holder = licenseText ? '' : `Copyright ${author?.text() ?? homepage ?? title}`;
      return [`${title} (${kind ?? '?'})`, holder, licenseText, noticeText]
        .filter(Boolean)
        .join('\n\n');
    });
  return `${texts.map((text) => text.trim()).join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/** Has `#i18n` take its words from us, who know of the language that the reader chose, in place of the browser. */
const words = {
  name: 'words-of-the-chosen-language',
  enforce: 'pre' as const,
  resolveId: (source: string, importer?: string) =>
    source === '@wxt-dev/browser' && importer?.includes('/@wxt-dev/i18n/')
      ? resolve('lib/browser/spoken.ts')
      : null,
};

export default defineConfig({
  manifestVersion: 3,
  // Where a name comes from stands at the top of every file.
  imports: false,
  publicDir: 'assets/public',
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  i18n: { localesDir: resolve('assets/locales') },
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'zh_CN',
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
    host_permissions: ['*://*.gov.cn/*', 'file:///*'],
    content_security_policy: { extension_pages: POLICY },
    // Asked for one site at a time, and only when its reader wants it.
    optional_host_permissions: ['*://*/*'],
    commands: {
      next: { suggested_key: { default: 'Alt+Period' }, description: '__MSG_command_next__' },
      previous: {
        suggested_key: { default: 'Alt+Comma' },
        description: '__MSG_command_previous__',
      },
      panel: { suggested_key: { default: 'Alt+G' }, description: '__MSG_command_panel__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'gouji@gouji.example',
              strict_min_version: OLDEST.firefox,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: OLDEST.chromium }),
  }),
  vite: ({ browser }) => ({
    build: {
      target:
        browser === 'firefox'
          ? `firefox${parseInt(OLDEST.firefox, 10)}`
          : `chrome${OLDEST.chromium}`,
      sourcemap: false,
      modulePreload: {
        // Even the oldest of them know of it themselves.
        polyfill: false,
        // What comes on use lies on the same disk: to list its chunks beforehand costs more than it saves.
        resolveDependencies: (_, needed, { hostType }) =>
          hostType === 'html' ? needed : needed.filter((name) => name.endsWith('.css')),
      },
    },
    plugins: [license({ thirdParty: { output: remember } }), words],
    // The file reader's worker loads what reads a kind of file when one comes.
    worker: { format: 'es', plugins: () => [license({ thirdParty: { output: remember } })] },
    // Chinese words as they are: escaped they would take twice the room.
    esbuild: { charset: 'utf8' },
  }),
  hooks: {
    // WXT loads the entrypoints before the i18n module has written `#i18n` for the first time; in a fresh clone that
    // would end the build. So something stands there until the module writes over it.
    'config:resolved': ({ config }) => {
      const file = resolve(config.wxtDir, 'i18n/index.ts');
      if (existsSync(file)) return;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, 'export const i18n = {};\n');
    },
    // The content script is in every page, so it goes without the polyfill: what it calls is the same everywhere.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.every(({ type }) => type === 'content-script')) return;
      const alias = {
        ...config.resolve?.alias,
        'wxt/browser': resolve('lib/browser/page-browser.ts'),
        '@wxt-dev/browser': resolve('lib/browser/page-browser.ts'),
        '@wxt-dev/i18n': resolve('lib/browser/page-words.ts'),
        // WXT's own tells every page the extension's id and obeys whoever answers.
        'wxt/utils/content-script-context': resolve('lib/browser/context.ts'),
      };
      config.resolve = { ...config.resolve, alias };
      // Every page pays for their size: each pass of this takes off some more.
      config.build = {
        ...config.build,
        minify: 'terser',
        terserOptions: {
          // Arrows are shorter, and nothing here is made of a plain function: all that is made with `new` are classes.
          // `unsafe` is so only where somebody gives `RegExp`, `Error` or `String` another meaning.
          compress: { passes: 4, ecma: 2020, unsafe_arrows: true, unsafe: true },
          format: { comments: false },
        },
      };
    },
    // The shapes of the files are published with the extension, straight from the one declaration of each.
    'build:publicAssets': (_, files) => {
      for (const name of readdirSync(MAPS).filter((name) => CHINESE.test(name))) {
        files.push({ absoluteSrc: resolve(MAPS, name), relativeDest: `cmaps/${name}` });
      }
      // All scripts are built by now.
      files.push({ relativeDest: 'third-party-licences.txt', contents: licences() });
      const schemas = { report: reportSchema, rules: packSchema, run: runSchema };
      for (const [name, schema] of Object.entries(schemas)) {
        files.push({
          relativeDest: `${name}.schema.json`,
          contents: `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`,
        });
      }
    },
  },
});
