import { test } from './fixtures/chromium';
import { languages } from './scenarios/desk-options';

test.use({ language: 'both' });

test('the language that is chosen is spoken everywhere', ({ app }) => languages(app));
