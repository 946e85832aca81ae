import { defineConfig } from '@playwright/test';

/** Both browsers run the built extensions; `*.firefox.spec.ts` are the ones that drive Firefox. */
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  // Generous, for busy machines: a test that passes does not wait.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 2,
  forbidOnly: true,
  reporter: 'list',
  projects: [
    { name: 'chromium', testIgnore: '**/*.firefox.spec.ts' },
    { name: 'firefox', testMatch: '**/*.firefox.spec.ts' },
  ],
});
