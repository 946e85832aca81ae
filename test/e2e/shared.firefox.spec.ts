import { test } from './fixtures/firefox';
import { SCENARIOS } from './scenarios';

for (const [title, scenario] of Object.entries(SCENARIOS)) {
  test(title, ({ app, portal }) => scenario(app, portal));
}
