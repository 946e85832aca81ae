// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watchPage } from '../../../entrypoints/content/watch';
import { ContentScriptContext } from '../../../lib/browser/context';

const TABLE = '<table><tr><td>1</td></tr></table>';
const A_MINUTE = 60_000;

beforeEach(() => {
  fakeBrowser.reset();
  globalThis.__goujiContexts = undefined;
  vi.useFakeTimers();
  document.title = '';
  document.body.innerHTML = '<p>通知</p>';
});

afterEach(() => void vi.useRealTimers());

/** The page watched by a script that has seen enough at its `enough`-th look. */
function watched(enough: number) {
  const ctx = new ContentScriptContext('content');
  const look = vi.fn(() => look.mock.calls.length >= enough);
  const moved = watchPage(ctx, null, look);
  const put = async (html: string) => {
    document.body.innerHTML = html;
    await vi.advanceTimersByTimeAsync(A_MINUTE);
  };
  return { look, moved, put, pass: (time: number) => vi.advanceTimersByTimeAsync(time) };
}

test('a page with a table is looked at at once, and after changes until enough was seen', async () => {
  document.body.innerHTML = TABLE;
  const { look, put } = watched(3);
  expect(look).toHaveBeenCalledTimes(1);
  await put(`${TABLE}<p>甲</p>`);
  expect(look).toHaveBeenCalledTimes(2);
  await put(`${TABLE}<p>乙</p>`);
  expect(look).toHaveBeenCalledTimes(3);
  await put(`${TABLE}<p>丙</p>`);
  expect(look).toHaveBeenCalledTimes(3);
});

test('a table that comes late is met, and no look is made before', async () => {
  const { look, pass } = watched(1);
  await pass(1200);
  expect(look).not.toHaveBeenCalled();
  document.body.innerHTML = TABLE;
  await pass(1000);
  expect(look).toHaveBeenCalledTimes(1);
  await pass(A_MINUTE);
  expect(look).toHaveBeenCalledTimes(1);
});

test('a page without a table is not observed; under another address it is looked at again', async () => {
  const { look, moved, put } = watched(1);
  await put('<p>公告</p>');
  await put(TABLE);
  expect(look).not.toHaveBeenCalled();
  moved();
  expect(look).toHaveBeenCalledTimes(1);
  moved();
  expect(look).toHaveBeenCalledTimes(1);
});

test('a page that calls itself an annual report needs no table', () => {
  document.title = '青岚市数据局2024年政府信息公开工作年度报告';
  expect(watched(1).look).toHaveBeenCalledTimes(1);
});

test('our own card is no change of the page', async () => {
  document.body.innerHTML = TABLE;
  const { look, pass, put } = watched(9);
  const card = document.createElement('gouji-card');
  document.documentElement.append(card);
  await pass(A_MINUTE);
  card.remove();
  await pass(A_MINUTE);
  expect(look).toHaveBeenCalledTimes(1);
  await put(`${TABLE}<p>甲</p>`);
  expect(look).toHaveBeenCalledTimes(2);
});

test('an attribute is no change of the page', async () => {
  document.body.innerHTML = TABLE;
  const { look, pass } = watched(9);
  document.querySelector('td')?.setAttribute('data-gouji', 'fail');
  await pass(A_MINUTE);
  expect(look).toHaveBeenCalledTimes(1);
});

test('nothing is looked at any more once the extension is gone', async () => {
  document.body.innerHTML = TABLE;
  const { look, put } = watched(9);
  Object.assign(fakeBrowser.runtime, { id: undefined });
  await put(`${TABLE}<p>甲</p>`);
  expect(look).toHaveBeenCalledTimes(1);
});
