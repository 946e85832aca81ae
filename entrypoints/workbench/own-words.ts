import { language } from '../../lib/browser/language';
import { messagesOf } from '../../lib/browser/language-setting';
import { speak, spokenLanguage } from '../../lib/browser/spoken';

/**
 * Has the words of the browser's language here, too: to ask the browser for each word of each row takes longer than all else that
 * there is to do to draw it.
 */
export async function takeWords(): Promise<void> {
  if (spokenLanguage() !== null) return;
  const own = language();
  // Without them the browser goes on speaking.
  await messagesOf(own).then(
    (messages) => speak(own, messages),
    () => {},
  );
}
