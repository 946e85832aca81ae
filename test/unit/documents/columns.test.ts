import { describe, expect, it } from 'vitest';
import { auditSteps } from '../../../lib/audit/steps';
import type { Glyph, LayoutPage } from '../../../lib/documents/layout/page';
import { LayoutSource } from '../../../lib/documents/layout/source';
import { runNow } from '../../../lib/steps';
import { formWords } from '../../../lib/worth/patterns';

const [SIZE, PITCH, TOP] = [10, 16, 120];
const [WIDTH, HEIGHT] = [595, 842];

const written = (text: string, x: number, y: number, size = SIZE): Glyph[] =>
  [...text].map((letter, at) => ({
    text: letter,
    x: x + at * size,
    y,
    width: size,
    height: size,
  }));

/** Sentences in lines of so many letters, each beginning with two blanks. */
const lines = (paragraphs: readonly string[], letters: number): string[] =>
  paragraphs.flatMap((text) => {
    const own = `　　${text}`;
    return Array.from({ length: Math.ceil(own.length / letters) }, (_, at) =>
      own.slice(at * letters, (at + 1) * letters),
    );
  });

const page = (glyphs: readonly Glyph[]): LayoutPage => ({
  width: WIDTH,
  height: HEIGHT,
  glyphs: glyphs.filter(({ text }) => text.trim() !== ''),
  strokes: [],
  pictures: 0,
});

interface Setting {
  readonly columns: readonly [readonly string[], readonly string[]];
  /** How far the second column's lines stand below the first one's. */
  readonly lower?: number;
}

/** A title, and beneath it two columns. */
function twoColumns({ columns, lower = 0 }: Setting): LayoutPage {
  const glyphs = written('某县水务局2023年政府信息公开工作年度报告', 110, 60, 18);
  columns.forEach((own, column) => {
    own.forEach((line, at) => {
      glyphs.push(...written(line, [50, 310][column] ?? 0, TOP + at * PITCH + column * lower));
    });
  });
  return page(glyphs);
}

const read = (layout: LayoutPage) => runNow(new LayoutSource([layout], '', formWords()).read());

const textsOf = (layout: LayoutPage): string[] =>
  read(layout).blocks.flatMap((block) => (block.kind === 'table' ? [] : block.text));

const LONG = '本机关把应当主动公开的信息按目录逐项发布并且在期限以内完成更新与核对工作';
const SECTIONS = [
  '一、总体情况',
  `${LONG}${LONG}。`,
  `${LONG}，${LONG}。`,
  '二、主动公开政府信息情况',
  `${LONG}${LONG}。`,
  '三、收到和处理政府信息公开申请情况',
  `${LONG}${LONG}。`,
  '四、政府信息公开行政复议、行政诉讼情况',
  `${LONG}${LONG}。`,
  '五、存在的主要问题及改进情况',
  `${LONG}${LONG}。`,
  '六、其他需要报告的事项',
  `${LONG}未收取信息处理费。`,
];

const inColumns = (lower: number): Setting => {
  const all = lines(SECTIONS, 23);
  const half = Math.ceil(all.length / 2);
  return { columns: [all.slice(0, half), all.slice(half)], lower };
};

describe('prose in two columns', () => {
  it.each([0, 2, 4, 7, 8, 11])(
    'is read one after the other, the second %d points lower',
    (lower) => {
      const [title, ...texts] = textsOf(twoColumns(inColumns(lower)));
      expect(title).toContain('水务局');
      expect(texts).toEqual(SECTIONS);
    },
  );

  it('has its sections in order', () => {
    const { checks } = runNow(
      auditSteps({ page: read(twoColumns(inColumns(0))), isWorth: true, isPacked: false }),
    );
    const sections = checks.filter(({ rule }) => rule === 'format.sections');
    expect(sections.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
  });

  it.each<[string, readonly [string[], string[]]]>([
    [
      'a list with what belongs to it',
      [
        Array.from({ length: 12 }, (_, at) => `第${at + 1}科室`),
        Array.from({ length: 12 }, () => LONG.slice(0, 23)),
      ],
    ],
    [
      'figures',
      [
        Array.from({ length: 12 }, () => LONG.slice(0, 23)),
        Array.from({ length: 12 }, (_, at) => `${at}`.padStart(20, '1')),
      ],
    ],
    [
      'lines that end anywhere',
      [
        Array.from({ length: 12 }, (_, at) => LONG.slice(0, 8 + at)),
        Array.from({ length: 12 }, (_, at) => LONG.slice(0, 21 - at)),
      ],
    ],
  ])('%s: stays line by line', (_name, columns) => {
    const [, ...texts] = textsOf(twoColumns({ columns }));
    expect(texts).toHaveLength(12);
    texts.forEach((text, at) => {
      expect(text).toContain(columns[0][at]);
      expect(text).toContain(columns[1][at]);
    });
  });
});
