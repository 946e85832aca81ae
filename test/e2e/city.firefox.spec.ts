import { test } from './fixtures/firefox';
import { city } from './scenarios/workbench-city';

test('sixty reports of a city, in all families of portals: all found, audited, and every result right', async ({
  app,
  portal,
}) => {
  test.setTimeout(300_000);
  await city(60)(app, portal);
});
