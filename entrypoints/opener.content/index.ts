import { defineContentScript } from 'wxt/utils/define-content-script';
import { openFold } from '../../lib/marks/open-fold';
import type { OpenFold } from '../../lib/marks/reveal';

declare global {
  /** In our own world of the page, where what reads the page finds it. */
  var __goujiOpenFold: OpenFold | undefined;
}

/** Opens folded parts of a page: brought when a jump first leads into one. */
export default defineContentScript({
  registration: 'runtime',
  main: () => {
    globalThis.__goujiOpenFold = openFold;
  },
});
