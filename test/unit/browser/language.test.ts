import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { language } from '../../../lib/browser/language';
import {
  languageSetting,
  setLanguage,
  speakChosen,
  watchLanguage,
} from '../../../lib/browser/language-setting';
import { browser, speak } from '../../../lib/browser/spoken';
import { speakChinese } from '../support/words';

beforeEach(() => {
  fakeBrowser.reset();
  speakChinese();
  const get = (key: string, done: (all: Record<string, unknown>) => void) =>
    fakeBrowser.storage.local.get(key).then(done);
  vi.stubGlobal('chrome', { runtime: {}, storage: { local: { get } } });
});
afterEach(() => speak(null));

const said = (name: string, values: string[] = []) => browser.i18n.getMessage(name, values);

test('the browser chooses the language until the reader does', async () => {
  const load = vi.fn(async () => ({ export_saved: { message: 'Saved $1 for $$1' } }));
  await speakChosen(load);
  expect([await languageSetting(), language(), load.mock.calls.length]).toEqual(['auto', 'zh', 0]);
  const told: string[] = [];
  watchLanguage((setting) => told.push(setting));
  await setLanguage('en');
  await speakChosen(load);
  expect(load).toHaveBeenCalledExactlyOnceWith('en');
  expect(language()).toBe('en');
  expect(said('export_saved', ['a.csv'])).toBe('Saved a.csv for $1');
  // What a language does not have the browser says.
  expect(said('export_csv')).toBe('CSV');
  await setLanguage('auto');
  await speakChosen(load);
  expect(language()).toBe('zh');
  expect(told).toEqual(['en', 'auto']);
});

test('where the words cannot be had the browser goes on speaking', async () => {
  await setLanguage('en');
  await speakChosen(() => Promise.reject(new Error('gone')));
  expect([language(), said('export_title')]).toEqual(['zh', '导出']);
});

test('where the browser has no words we take our own', async () => {
  const mute = vi.spyOn(fakeBrowser.i18n, 'getMessage').mockReturnValue('');
  const fetch = vi.fn(async () => Response.json({ export_csv: { message: '表' } }));
  vi.stubGlobal('fetch', fetch);
  await speakChosen();
  expect(fetch).toHaveBeenCalledExactlyOnceWith('/_locales/zh_CN/messages.json');
  expect(said('export_csv')).toBe('表');
  mute.mockRestore();
  vi.unstubAllGlobals();
});
