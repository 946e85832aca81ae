import { readFileSync } from 'node:fs';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Messages = { readonly [key: string]: string | Messages };

export const ZH: Messages = JSON.parse(readFileSync('assets/locales/zh_CN.json', 'utf8'));

/** Lets the stand-in for the browser answer with the words of the Chinese locale, and with nothing for what is not there, as browsers do. */
export function speakChinese(): void {
  const messages = flat(ZH, '');
  fakeBrowser.i18n.getUILanguage = () => 'zh-CN';
  fakeBrowser.i18n.getMessage = (name: string, values: string | string[] = []) =>
    [values]
      .flat()
      .reduce<string>(
        (text, value, at) => text.replaceAll(`$${at + 1}`, value),
        messages.get(name) ?? '',
      );
}

/** By the names that the build gives them; the forms for several counts are one message. */
function flat(messages: Messages, before: string): Map<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([key, value]): [string, string][] => {
      if (typeof value === 'string') return [[before + key, value]];
      if ('n' in value) return [[before + key, Object.values(value).join(' | ')]];
      return [...flat(value, `${before}${key}_`)];
    }),
  );
}
