import type { RuleId } from '../rules';
import { agrees } from './agree';
import type { Claimed } from './claimed';
import { isDigitMore, isSlipOf, swapped } from './sum';
import { pattern } from './word-classes';

/** Of a number below it, any other is a slip. */
const LEAST_SLIP = 10;
/** Of a number of four digits a slip shows by itself. */
const LEAST_ALONE = 1000;
/** Words before a figure that may limit it. */
const NEAR = 12;
/** What table 2 knows. */
const OF_TABLE_2: ReadonlySet<RuleId> = new Set<RuleId>([
  'text.decisions',
  'text.normative',
  'text.fees',
]);
/** A row of so many agrees by no chance: it shows alone that the table is told. */
const NO_CHANCE = 50;

/**
 * `处罚259项，许可93项，强制7项`: where two rows beside it are what the table says, or one of many, a slip of a third is none of
 * another matter's, nor of a part of the body's.
 * @param own the claims of its sentence
 */
export function isBesideItsRows(one: Claimed, own: readonly Claimed[]): boolean {
  const { value } = one.figure;
  if (!one.scoped && (isRoundedSlip(one) || isEvident(one))) return true;
  if (!isOfRow(one)) return false;
  const rows = own.filter(
    (other) =>
      other !== one &&
      isOfRow(other) &&
      (other.rule === one.rule || (OF_TABLE_2.has(one.rule) && OF_TABLE_2.has(other.rule))) &&
      other.figure.value > 1 &&
      other.figure.least === other.figure.most &&
      agrees(other),
  );
  const values = new Set(rows.map(({ figure }) => figure.value));
  const isOff = (fits: (one: number, other: number) => boolean): boolean =>
    one.readings.some((reading) => reading.value !== null && fits(reading.value, value));
  // Two rows that are what the table says show that the third is one of it, whatever it was meant to be.
  const alike = new Set(
    rows
      .filter((row) => row.rule === one.rule && row.figure.value >= LEAST_SLIP)
      .map(({ figure }) => figure.value),
  );
  const isBrokenDown = one.sentence.words[one.last + 1] === '(';
  if (alike.size > 1 && !one.scoped && !isBrokenDown && OF_TABLE_2.has(one.rule)) return true;
  if (!one.scoped && rows.some((row) => isInRowOfDecisions(row, one))) return true;
  if (rows.some((row) => isNextDocument(row, one)) && isOff(isSlipOrMore)) return true;
  if (value < LEAST_SLIP) return false;
  if (values.size > 1 && isOff(isSlipOf)) return true;
  // Fewer may have been published than were decided, but not more.
  return (
    one.rule === 'text.decisions' &&
    rows.some(
      ({ kind, figure, token }) =>
        kind.split(' ')[0] === one.kind.split(' ')[0] &&
        token.figure?.unit === one.token.figure?.unit &&
        figure.value >= NO_CHANCE,
    ) &&
    isOff((meant, told) =>
      told > meant
        ? isSlipOf(meant, told) || isDigitMore(meant, told)
        : swapped(told).includes(meant),
    )
  );
}

/** `许可处理决定450项，处罚2项，强制0项`: a row of what was decided, not published; one that agrees by no chance stands before it. */
function isInRowOfDecisions(row: Claimed, { rule, sentence, at, token }: Claimed): boolean {
  const { words, tokens, passage } = sentence;
  if (rule !== 'text.decisions' || row.at >= at || row.figure.value < NO_CHANCE) return false;
  if (row.token.figure?.unit !== token.figure?.unit) return false;
  const printed = passage.folded.text.slice(tokens[row.first]?.start, row.token.start);
  return (
    /处理决定|决定数/.test(printed) &&
    !pattern`[publish among way otherMatter amend]`.test(words.slice(0, row.at)) &&
    pattern`^(?:[,、] decision other? figure)*[,、] decision other? $`.test(
      words.slice(row.at + 1, at),
    )
  );
}

/** `发布规章14部、规范性文件26件`: documents under one verb, next to those that are what the table says. */
function isNextDocument(row: Claimed, { rule, scoped, sentence, at }: Claimed): boolean {
  if (rule !== 'text.normative' || row.rule !== rule || scoped) return false;
  if (row.figure.value < LEAST_SLIP) return false;
  const [first, last] = [Math.min(row.at, at), Math.max(row.at, at)];
  return pattern`^、[normative regulation] $`.test(sentence.words.slice(first + 1, last));
}

function isSlipOrMore(meant: number, told: number): boolean {
  return isDigitMore(meant, told) || (Math.min(meant, told) >= LEAST_SLIP && isSlipOf(meant, told));
}

/**
 * `公示行政许可信息1284条` for 1248: of so many digits two are swapped by no chance, nor is more published than was decided but for one
 * digit.
 */
function isEvident({ rule, named, figure, readings, sentence, at }: Claimed): boolean {
  const { value: told, least, most } = figure;
  if (rule !== 'text.decisions' || !named || least !== most) return false;
  // By one way there may be fewer.
  if (pattern`way [^,;。figure]*$`.test(sentence.words.slice(Math.max(0, at - NEAR), at)))
    return false;
  return readings.some(({ value: meant }) => {
    if (meant === null || Math.min(meant, told) < LEAST_ALONE) return false;
    if (swapped(told).includes(meant)) return true;
    return (
      told > meant && Math.floor(told / 10) !== Math.floor(meant / 10) && isSlipOf(meant, told)
    );
  });
}

/** Whether a figure is that of a row by itself; of normative documents no two rows are of one kind. */
function isOfRow({ named, rule }: Claimed): boolean {
  return named || rule === 'text.normative';
}

/** `3.5万件` for 53127: the digits of a rounded figure are the table's, but swapped. */
function isRoundedSlip({ rule, figure, readings }: Claimed): boolean {
  const step = figure.most - figure.least;
  if (rule !== 'text.decisions' || step < 1 || figure.most === Infinity) return false;
  const digits = Math.round(figure.value / step);
  if (Math.abs(digits * step - figure.value) > 1e-6 || digits < LEAST_SLIP) return false;
  return readings.some(({ value }) => {
    if (value === null || value <= figure.most) return false;
    const meant = Math.round(value / step);
    return String(meant).length === String(digits).length && swapped(digits).includes(meant);
  });
}
