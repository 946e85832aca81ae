import { browser as real } from '@wxt-dev/browser';
import type { Language } from '../words';

/** The words of one language, as the build writes them for the browser: by name, `$1` and `$2` for what is put in. */
export type Messages = Readonly<Record<string, { readonly message: string }>>;

let spoken: { readonly language: Language; readonly messages: Messages } | null = null;

/** From now on these words, whatever the browser's language; null for the browser's own. */
export function speak(language: Language | null, messages: Messages = {}): void {
  spoken = language && { language, messages };
}

/** The language that was chosen; null where the browser's own is spoken. */
export const spokenLanguage = (): Language | null => spoken?.language ?? null;

/**
 * Whether the browser has no words of ours: Chromium, asked for some while it installs us, may answer with none, and then has none for
 * as long as our pages live.
 */
export const isMute = (): boolean => real.i18n.getMessage('extName' as never) === '';

/**
 * What `#i18n` takes for the browser (see `wxt.config.ts`): the browser's words, or those of the chosen language, of which the
 * browser knows nothing.
 */
export const browser = {
  i18n: {
    getMessage(name: string, values: readonly string[] = []): string {
      const own = spoken?.messages[name]?.message;
      if (own === undefined) return real.i18n.getMessage(name as never, [...values]);
      return own.replace(/\$([1-9$])/g, (_, at) => (at === '$' ? '$' : (values[at - 1] ?? '')));
    },
  },
};
