import type { Language } from '../words';
import { language } from './language';
import { isMute, type Messages, speak } from './spoken';
import { store, stored, watchStored } from './stored';

/** What our pages, cards and messages speak; `auto` is the browser's language. */
export type LanguageSetting = 'auto' | Language;

const KEY = 'language';
const FOLDERS: Readonly<Record<Language, string>> = { zh: 'zh_CN', en: 'en' };

const read = (value: unknown): LanguageSetting =>
  value === 'zh' || value === 'en' ? value : 'auto';

/** As it was last set; `auto` where nothing can be read. */
export const languageSetting = (): Promise<LanguageSetting> => stored(KEY).then(read, () => 'auto');

/** @throws where it cannot be stored */
export const setLanguage = (setting: LanguageSetting): Promise<void> => store(KEY, setting);

/** Calls back at every change; returns how to stop. */
export const watchLanguage = (changed: (setting: LanguageSetting) => void): (() => void) =>
  watchStored(KEY, (value) => changed(read(value)));

/** The words of a language, out of our own files, which only background and our own pages may read. */
export async function messagesOf(language: Language): Promise<Messages> {
  return (await fetch(`/_locales/${FOLDERS[language]}/messages.json`)).json();
}

/**
 * Speaks the language that was chosen, before anything is said.
 * @param load whoever may not read our own files asks the background for the words
 */
export async function speakChosen(load = messagesOf): Promise<void> {
  const setting = await languageSetting();
  try {
    if (setting !== 'auto') speak(setting, await load(setting));
    else {
      speak(null);
      // To ask in a page costs it time, and there the browser has never been seen without words.
      if (load === messagesOf && isMute()) speak(language(), await load(language()));
    }
  } catch {
    // The browser's own language then; nobody listens while the extension is being replaced.
  }
}

/** For a page of ours: speaks what was chosen, and begins anew when something else is. */
export async function speakInPage(): Promise<void> {
  watchLanguage(() => location.reload());
  await speakChosen();
}
