import type { browser as Whole } from '@wxt-dev/browser';

type Browser = typeof Whole;

const given = globalThis as { readonly browser?: Browser; readonly chrome?: Browser };

/**
 * The extension's APIs as scripts in pages use them (see `wxt.config.ts`). They are looked up when one is asked for: to set them
 * up takes the browser a sixth of all that a page without tables pays, and there none is ever asked for.
 */
export const browser = new Proxy({} as Browser, {
  get: (_, name: keyof Browser) =>
    (given.browser?.runtime?.id ? given.browser : given.chrome)?.[name],
});
