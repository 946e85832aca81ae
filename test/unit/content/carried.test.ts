import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

/** What a script carries of our own files, by their paths; what it loads only when asked is none of it. */
async function carriedBy(entry: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    splitting: true,
    outdir: 'carried',
    format: 'esm',
    packages: 'external',
    loader: { '.css': 'empty' },
    external: ['#i18n', '*?worker', '*?inline'],
    logLevel: 'silent',
  });
  const files = Object.entries(metafile.outputs);
  const named = new Map(files);
  const all = new Set<string>();
  const add = (path: string | undefined) => {
    if (path === undefined || all.has(path)) return;
    all.add(path);
    for (const { kind, path: next } of named.get(path)?.imports ?? [])
      if (kind === 'import-statement' && named.has(next)) add(next);
  };
  add(files.find(([, { entryPoint }]) => entryPoint === entry)?.[0]);
  return [...all].flatMap((path) =>
    Object.entries(named.get(path)?.inputs ?? {}).flatMap(([name, { bytesInOutput }]) =>
      bytesInOutput > 0 ? [name] : [],
    ),
  );
}

const ENTRIES = {
  page: 'entrypoints/page.content/index.ts',
  popup: 'entrypoints/popup/main.tsx',
};
/** What only the background needs: what is wrong is told there, in words, and put in order. */
const AUDITOR =
  /^lib\/(?:rules|form\/(?:common|annual)|narrative|report|sums|relations|suspects|audit)\b/;

test.each(Object.entries(ENTRIES))(
  'the script of the %s carries nothing of the auditor',
  async (_, entry) => {
    const carried = await carriedBy(entry);
    expect(carried.length).toBeGreaterThan(30);
    expect(carried.filter((name) => AUDITOR.test(name))).toEqual([]);
  },
);

test('what opens folded parts comes when a jump leads into one', async () => {
  expect(await carriedBy(ENTRIES.page)).not.toContain('lib/marks/control.ts');
  expect(await carriedBy('entrypoints/opener.content/index.ts')).toContain('lib/marks/control.ts');
  expect(readFileSync('lib/browser/frames.ts', 'utf8')).toContain('/content-scripts/opener.js');
});
