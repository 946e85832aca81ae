import { test } from './fixtures/chromium';
import { SCENARIOS } from './scenarios';

for (const [title, scenario] of Object.entries(SCENARIOS)) {
  test(title, ({ app, portal }) => scenario(app, portal));
}
