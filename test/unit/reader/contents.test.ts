import { describe, expect, it } from 'vitest';
import { contentsOf } from '../../../entrypoints/reader/contents';
import { printOf } from '../../../lib/documents/layout/print';
import { LayoutSource } from '../../../lib/documents/layout/source';
import { readText } from '../../../lib/intake';
import { runNow } from '../../../lib/steps';
import { formWords } from '../../../lib/worth/patterns';
import { SAMPLES } from '../../portal/reports.mjs';
import { textReport } from '../../portal/site.mjs';
import { drawn } from '../documents/drawn';

describe('the contents of a document', () => {
  const pages = drawn(runNow(readText(textReport(SAMPLES.clean))).intake.page.blocks);
  const source = new LayoutSource(pages, '', formWords());
  const page = runNow(source.read());
  const entries = contentsOf(page, printOf(pages, source, page));

  it('are its sections and tables, in their order', () => {
    expect(
      entries.map(({ kind, text }) => (kind === 'table' ? 'table' : text.slice(0, 2))),
    ).toEqual(['一、', '二、', 'table', '三、', 'table', '四、', 'table', '五、', '六、']);
  });

  it('name the page that each begins on', () => {
    const numbers = entries.map(({ page }) => page ?? 0);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(numbers[0]).toBe(1);
    expect(numbers.at(-1)).toBe(pages.length);
  });

  it('have no pages where the document has none', () => {
    const { page } = runNow(readText(textReport(SAMPLES.clean))).intake;
    expect(contentsOf(page, null).every(({ page }) => page === null)).toBe(true);
  });

  it('name a table by the line before it', () => {
    const named = (before: string) => {
      const { page } = runNow(readText(`${before}\n\n甲\t1\n乙\t2\n合计\t3`)).intake;
      return contentsOf(page, null).map(({ kind, text }) => `${kind} ${text}`);
    };
    expect(named('表一 收入')).toEqual(['table 表一 收入']);
    expect(named('表一 收入\n\n单位：万元')).toEqual(['table 表一 收入']);
  });
});
