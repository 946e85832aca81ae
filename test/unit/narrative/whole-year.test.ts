import { describe, expect, it } from 'vitest';
import { checkNarrative } from '../../../lib/narrative';
import type { TextBlock } from '../../../lib/page/blocks';
import { runNow } from '../../../lib/steps';
import { READINGS } from './facts';
import { noteOf } from './score';

const PERIOD = '本报告数据统计期限为2024年1月1日至2024年12月31日。';

/** What sentences of the first section give in a report on 2024 that tells its period before. */
function notes(...texts: string[]): string[] {
  const heading = READINGS.busy.form?.sections[0] ?? '';
  const blocks = [PERIOD, heading, ...texts].map(
    (text, number): TextBlock => ({
      kind: text === heading ? 'heading' : 'paragraph',
      level: text === heading ? 2 : 0,
      text,
      number,
    }),
  );
  return runNow(checkNarrative(blocks, READINGS.busy))
    .map(noteOf)
    .filter((note) => note.startsWith('year'));
}

describe('a whole year that is told at the beginning of a sentence', () => {
  it('is the year reported on', () => {
    const text = '2023年1月1日至2023年12月31日，我县共收到政府信息公开申请37件。';
    expect(notes(text)).toEqual(['year+', 'year!']);
    expect(notes(text.replaceAll('2023', '2024'))).toEqual(['year+']);
  });

  it('may be another where it is compared with, or where what was left of it is told', () => {
    const compared =
      '2023年1月1日至2023年12月31日，我县共收到政府信息公开申请52件，2024年同比下降29%。';
    expect(notes(compared)).toEqual(['year+']);
    const left = '2023年1月1日至2023年12月31日，我县共收到政府信息公开申请52件，结转3件。';
    expect(notes(left)).toEqual(['year+']);
  });
});
