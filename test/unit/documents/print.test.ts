import { describe, expect, it } from 'vitest';
import { printOf } from '../../../lib/documents/layout/print';
import { LayoutSource } from '../../../lib/documents/layout/source';
import { readText } from '../../../lib/intake';
import { placeKey } from '../../../lib/place';
import { runNow } from '../../../lib/steps';
import { formWords } from '../../../lib/worth/patterns';
import { SAMPLES } from '../../portal/reports.mjs';
import { textReport } from '../../portal/site.mjs';
import { drawn } from './drawn';

const pages = drawn(runNow(readText(textReport(SAMPLES.clean))).intake.page.blocks);
const source = new LayoutSource(pages, '', formWords());
const page = runNow(source.read());
const prints = printOf(pages, source, page);
const printed = prints.flatMap(({ lines, cells }) => [...lines, ...cells]);
const textOf = (key: string) =>
  printed
    .find((one) => one.key === key)
    ?.runs.flat()
    .map(({ text }) => text)
    .join('');

describe('a page as it is shown', () => {
  it('has an element for each line and cell of the document, and what it says', () => {
    for (const block of page.blocks) {
      if (block.kind !== 'table') {
        // Ranges of a line are addresses, so its letters are the line's to the last blank.
        for (const one of block.lines?.map((line) => line.block) ?? [block])
          expect(textOf(placeKey({ block: one.number }))).toBe(one.line);
        continue;
      }
      block.grid?.texts.forEach((text, cell) => {
        const shown = textOf(placeKey({ block: block.number, cell }));
        expect(shown?.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      });
    }
  });

  it('has each element once', () => {
    const keys = printed.flatMap(({ key }) => key ?? []);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('shows every letter that is printed', () => {
    const letters = (all: readonly string[]) =>
      [...all.join('').replace(/\s/g, '')].sort().join('');
    pages.forEach(({ glyphs }, at) => {
      const { lines = [], cells = [] } = prints[at] ?? {};
      const shown = [...lines, ...cells].flatMap(({ runs }) => runs.flat());
      expect(letters(shown.map(({ text }) => text))).toBe(letters(glyphs.map(({ text }) => text)));
    });
  });
});
