import { browser } from './spoken';

/**
 * What `#i18n` is made by in the scripts that come to pages (see `wxt.config.ts`), in place of the library's own, which is three times as
 * large: words by their key, with a count or with what is put in. Names in braces are not filled; no page's word has any.
 */
export const createI18n = () => ({
  t(key: string, ...given: readonly (number | readonly string[])[]): string {
    const count = given.find((one) => typeof one === 'number');
    const values = given.find((one) => typeof one !== 'number');
    const message = browser.i18n.getMessage(
      key.replaceAll('.', '_'),
      values ?? (count === undefined ? [] : [String(count)]),
    );
    if (count === undefined) return message;
    // `one | many`, or `none | one | many`.
    const forms = message.split(' | ');
    const at = forms.length === 2 ? Number(count !== 1) : Math.min(count, 2);
    return forms[at] ?? message;
  },
});
