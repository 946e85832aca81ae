import { auditText } from '../../lib';
import { table2, table3, table4 } from '../portal/form.mjs';
import { spread } from '../portal/tables.mjs';
import { type Figures, misprint, randomFigures } from '../unit/support/figures';
import { judge } from '../unit/support/judge';
import { Random } from '../unit/support/random';
import { misspelt } from './tools';

type Rows = ReturnType<typeof table3>;
type Lines = readonly string[];

const textsOf = (rows: Rows): string[][] => rows.map((row) => row.map(({ text }) => text));
const isFigure = (text: string | undefined): boolean => /^[\d.]+$/.test(text ?? '');

/** Columns by blanks, a Chinese letter counted as so many. */
const inColumns =
  (letter: 1 | 2) =>
  (rows: Rows): Lines => {
    const grid: string[][] = spread(rows);
    const wide = (text: string): number =>
      [...text].reduce((sum, each) => sum + (each > '\u2e00' ? letter : 1), 0);
    const widths = (grid[0] ?? []).map((_, x) =>
      Math.max(...grid.map((row) => wide(row[x] ?? ''))),
    );
    return grid.map((row) =>
      row.map((text, x) => text + ' '.repeat((widths[x] ?? 0) - wide(text) + 2)).join(''),
    );
  };

/** How a table comes into a text. */
export const TEXT_PRINTS: Readonly<Record<string, (rows: Rows) => Lines>> = {
  tabs: (rows) => spread(rows).map((row: string[]) => row.join('\t')),
  'tabs without spans': (rows) => textsOf(rows).map((row) => row.join('\t')),
  strokes: (rows) => textsOf(rows).map((row) => `${row.join(' | ')} |`),
  'strokes for spans': (rows) => spread(rows).map((row: string[]) => `| ${row.join(' | ')} |`),
  'a cell a line': (rows) => textsOf(rows).flat(),
  'a label a line': (rows) =>
    textsOf(rows).flatMap((row) =>
      row
        .join(' ')
        .replace(/ (?=[^ \d])/g, '\n')
        .split('\n'),
    ),
  'columns of letters': inColumns(1),
  'columns of the screen': inColumns(2),
};

const withLine = (lines: Lines, y: number, line: string): Lines =>
  lines.map((each, i) => (i === y ? line : each));

type TextDamage = (lines: string[], random: Random) => Lines | null;

/** What stands between two cells in whichever print. */
const PARTS = /\s*[|\t]\s*| +/g;

interface Gap {
  readonly y: number;
  readonly from: number;
  readonly to: number;
}

function gapsOf(lines: Lines): Gap[] {
  return lines.flatMap((line, y) =>
    [...line.matchAll(PARTS)]
      .map((match) => ({ y, from: match.index, to: match.index + match[0].length }))
      .filter(({ from, to }) => from > 0 && to < line.length),
  );
}

/** Another text in the place of what parts two cells. */
const atGap =
  (text: string, isFit: (before: string, after: string) => boolean = () => true): TextDamage =>
  (lines, random) => {
    const gaps = gapsOf(lines).filter(({ y, from, to }) => {
      const line = lines[y] ?? '';
      return isFit(line.slice(0, from), line.slice(to));
    });
    if (gaps.length === 0) return null;
    const { y, from, to } = random.pick(gaps);
    const line = lines[y] ?? '';
    return withLine(lines, y, line.slice(0, from) + text + line.slice(to));
  };

const atLine =
  (change: (line: string, random: Random, next: string) => Lines): TextDamage =>
  (lines, random) => {
    const y = random.int(0, lines.length - 1);
    return lines.flatMap((line, i) =>
      i === y ? change(line, random, lines[y + 1] ?? '') : [line],
    );
  };

const joined =
  (by: string): TextDamage =>
  (lines, random) => {
    if (lines.length < 2) return null;
    const y = random.int(0, lines.length - 2);
    return [...lines.slice(0, y), `${lines[y]}${by}${lines[y + 1]}`, ...lines.slice(y + 2)];
  };

const WORDS = /[^\s|\d][^\s|]*/g;

/** Something else in the place of one label. */
const atLabel =
  (change: (label: string, random: Random) => string): TextDamage =>
  (lines, random) => {
    const labels = lines.flatMap((line, y) =>
      [...line.matchAll(WORDS)].map((match) => ({ y, from: match.index, label: match[0] })),
    );
    const { y, from, label } = random.pick(labels.filter((each) => !isFigure(each.label)));
    const line = lines[y] ?? '';
    return withLine(
      lines,
      y,
      line.slice(0, from) + change(label, random) + line.slice(from + label.length),
    );
  };

const isRow = (line: string): boolean => /\d[\s|]*$/.test(line) && /[\u4e00-\u9fff]/.test(line);
const endsInFigure = (text: string): boolean => /\d$/.test(text);
const beginsWithFigure = (text: string): boolean => /^\d+(?![\d.．、])/.test(text);

export const TEXT_KINDS: Readonly<Record<string, TextDamage>> = {
  'space lost': atGap(''),
  'space lost between figures': atGap(
    '',
    (before, after) => endsInFigure(before) && beginsWithFigure(after),
  ),
  'space lost behind a label': atGap(
    '',
    (before, after) => !endsInFigure(before) && beginsWithFigure(after),
  ),
  'spaces lost in a line': atLine((line) => [line.replace(PARTS, '')]),
  'separator become a blank': atGap(' '),
  'separators become blanks': (lines) => lines.map((line) => line.replace(PARTS, ' ').trim()),
  'blank cells closed up': (lines) =>
    lines.map((line) => line.replace(/\t{2,}/g, '\t').replace(/\|(?:\s*\|)+/g, '|')),
  'lines joined': joined(''),
  'lines joined by a blank': joined(' '),
  'line broken': atGap('\n'),
  'line cut off': (lines, random) => {
    const gaps = gapsOf(lines);
    if (gaps.length === 0) return null;
    const { y, from } = random.pick(gaps);
    return withLine(lines, y, (lines[y] ?? '').slice(0, from));
  },
  'line begun late': (lines, random) => {
    const gaps = gapsOf(lines);
    if (gaps.length === 0) return null;
    const { y, to } = random.pick(gaps);
    return withLine(lines, y, (lines[y] ?? '').slice(to));
  },
  'line lost': atLine(() => []),
  'line twice': atLine((line) => [line, line]),
  // Bare figures that change places would make the page say something else.
  'rows exchanged': (lines, random) => {
    const rows = lines.flatMap((line, y) => (isRow(line) && isRow(lines[y + 1] ?? '') ? [y] : []));
    if (rows.length === 0) return null;
    const y = random.pick(rows);
    return [...lines.slice(0, y), lines[y + 1] ?? '', lines[y] ?? '', ...lines.slice(y + 2)];
  },
  'page number': atLine((line, random) => [line, `- ${random.int(1, 9)} -`]),
  'bare page number': atLine((line, random) => [line, String(random.int(1, 19))]),
  'label misspelt': atLabel(misspelt),
  'label lost': atLabel(() => ''),
  'label broken': atLabel((label, random) => {
    const at = random.int(1, Math.max(1, label.length - 1));
    return `${label.slice(0, at)}\n${label.slice(at)}`;
  }),
};

const HEADINGS = [
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
];

export interface TextTrial {
  readonly told: string;
  readonly text: string;
  /** Facts read as a figure that the report does not have. */
  readonly wrong: readonly string[];
  readonly falseAlarms: readonly string[];
  /** Facts other than zero, how many of them were read. */
  readonly printed: number;
  readonly read: number;
}

/** Makes the report of a seed as text, damages one of its tables once or twice, audits it and holds the audit against the report. */
export function tryText(seed: number): TextTrial {
  const random = new Random(seed * 7919 + 29);
  let figures = randomFigures(random);
  if (random.chance(0.4)) figures = misprint(figures, random);
  const name = random.pick(Object.keys(TEXT_PRINTS));
  const print = TEXT_PRINTS[name] ?? textsOf;
  const tables = [table2(figures), table3(figures), table4(figures)].map(
    (rows) => print(rows as Rows) as Lines,
  );
  const kinds: string[] = [];
  for (let times = random.chance(0.4) ? 2 : 1; kinds.length < times; ) {
    const at = random.pick([0, 1, 1, 1, 2]);
    const kind = random.pick(Object.keys(TEXT_KINDS));
    const damaged = TEXT_KINDS[kind]?.([...(tables[at] ?? [])], random);
    if (!damaged) continue;
    tables[at] = damaged.join('\n').split('\n');
    kinds.push(`${kind} in ${at + 2}`);
  }
  const text = [
    '青岚市数据局2024年政府信息公开工作年度报告',
    '一、总体情况',
    '本年度工作正常开展。',
    ...HEADINGS.flatMap((heading, i) => [heading, ...(tables[i] ?? [])]),
    '五、存在的主要问题及改进情况',
    '仍需努力。',
    '六、其他需要报告的事项',
    '本年度未收取信息处理费。',
  ].join('\n');
  return { told: `seed ${seed}, ${name}, ${kinds.join(' + ')}`, text, ...verdictOf(text, figures) };
}

function verdictOf(
  text: string,
  figures: Figures,
): Pick<TextTrial, 'wrong' | 'falseAlarms' | 'printed' | 'read'> {
  const result = auditText(text);
  const { wrong, falseAlarms } = judge(result, figures, () => true);
  const values = new Map(result.facts.map(({ id, value }) => [id, value]));
  const printed = Object.entries(figures).filter(([, is]) => is !== 0);
  const read = printed.filter(([id, is]) => values.get(id) === is).length;
  return { wrong, falseAlarms, printed: printed.length, read };
}
