import { test } from './fixtures/chromium';
import { city } from './scenarios/workbench-city';

test('three hundred reports of a city, in all families of portals: all found, audited, and every result right', async ({
  app,
  portal,
}) => {
  test.setTimeout(300_000);
  await city(300)(app, portal);
});
