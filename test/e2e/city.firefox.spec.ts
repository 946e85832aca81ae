import { test } from './fixtures/firefox';
import { city } from './scenarios/workbench-city';

test('forty reports of a city, every family of portals and every way once: all found, audited, and every result right', async ({
  app,
  portal,
}) => {
  test.setTimeout(300_000);
  await city(40)(app, portal);
});
