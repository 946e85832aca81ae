import { expect, test, vi } from 'vitest';
import { followMarks, marks, toggleMarks } from '../../../entrypoints/ui/marks-switch';
import * as settings from '../../../lib/browser/settings';

vi.mock('../../../lib/browser/settings');

test('marks are switched for all pages, here or elsewhere', async () => {
  vi.mocked(settings.marksShown).mockResolvedValue(false);
  await followMarks();
  expect(marks.value).toBe(false);
  await toggleMarks();
  expect(marks.value).toBe(true);
  expect(settings.showMarks).toHaveBeenCalledExactlyOnceWith(true);
  vi.mocked(settings.watchMarks).mock.calls[0]?.[0](false);
  expect(marks.value).toBe(false);
});
