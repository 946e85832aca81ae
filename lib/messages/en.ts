import type { Check, Unknown } from '../audit/types';
import type { Instead } from '../report/fact';
import { otherLabel } from './difference';
import { explainRelation } from './relation';
import { signed, value } from './signed';
import type { Wording } from './types';

const STATES: Record<Unknown, string> = {
  read: 'legible',
  recovered: 'recovered',
  blank: 'blank',
  unreadable: 'illegible',
  unplaced: 'in a row or column that cannot be identified',
  absent: 'missing',
};

const TABLES: Record<string, string> = { t2: 'section 2', t3: 'section 3', t4: 'section 4' };

const RULES: Record<string, string> = {
  't3.row-total': 'the total should be the sum of all applicants',
  't3.results': 'total (七) should be the sum of items (一) to (六)',
  't3.balance': 'item 1 + item 2 should equal item 3 (七) + item 4',
  't4.total': 'the total should be the sum of the four before it',
};

/** The wording in English. */
export const en: Wording = (check, { name, sum }) => {
  const { reason } = check;
  const rule = RULES[check.rule] ?? check.rule;
  const target = name(check.target);
  switch (reason.kind) {
    case 'holds':
      return reason.blanks > 0
        ? `${target}: ${sum}, as printed (${count(reason.blanks, 'blank or missing cell')} treated as 0).`
        : `${target}: ${sum}, as printed.`;
    case 'differs':
      return `${target}: ${rule}. ${sum}, but ${check.found} is printed: off by ${signed(check.difference)}.`;
    case 'differs-anyway':
      return `${target}: ${rule}. ${sum}, but ${check.found} is printed: off by ${signed(check.difference)}, whatever the ${count(reason.unknown, 'unread cell')} may hold.`;
    case 'unknown-terms':
      return `${target}: not checked. The known terms give ${sum} and ${check.found} is printed, but ${count(reason.unknown, 'cell')} ${reason.unknown === 1 ? 'is' : 'are'} ${STATES[reason.state]}.`;
    case 'no-total':
      return `${target}: not checked, the total is ${STATES[reason.state]}.`;
    case 'nothing-printed':
      return `${target}: no figures to check.`;
    case 'doubtful-table':
      return `${target}: not checked. The table is damaged, and so many sums fail as recovered that the reading is in doubt.`;
    case 'unreadable':
      return `${target}: “${reason.raw}” cannot be read as a number.`;
    case 'unplaced':
      return `${target}: the table is damaged, so this cell could not be located.`;
    case 'negative':
      return `${target}: ${check.found} is negative; a count cannot be.`;
    case 'fraction':
      return `${target}: ${check.found} is not a whole number, as a count should be.`;
    case 'missing-table':
      return `The table of ${TABLES[reason.table] ?? reason.table} was not found, so its figures were not checked.${reason.instead ? instead(reason.instead) : ''}`;
    case 'missing-column':
      return `The table lacks the column “${reason.label}”.`;
    case 'missing-row':
      return `The table lacks the row “${reason.label}”.`;
    case 'extra-row':
      return `The row “${reason.label}” is not part of the national form.`;
    case 'missing-group':
      return `The table lacks the group label “${reason.label}”.`;
    case 'other-label':
      return otherLabel(
        reason.printed,
        reason.label,
        (printed, label) => `“${printed}” differs from “${label}” in the national form.`,
      );
    case 'traditional':
      return `The table's labels are in traditional characters (such as “${reason.label}”); the national form's are simplified.`;
    case 'second-report':
      return `The page holds another report, “${reason.label}”, which was not checked.`;
    case 'missing-section':
      return `No heading “${reason.label}” was found${reason.doubt ? '; it may be on another page' : ''}.`;
    case 'empty-section':
      return `The section “${reason.label}” has no text${reason.doubt ? '; it may be a picture or on another page' : ''}.`;
    case 'silent-section':
      return `“${reason.label}” says nothing about ${reason.what.en}${reason.doubt ? '; not checked, because it is unclear where the section begins and ends' : ''}.`;
    case 'other-form':
      return `A report on ${reason.year} should follow the ${reason.wanted.en}; its tables follow the ${reason.printed.en}.`;
    case 'repeated-section':
      return `The heading “${reason.label}” appears ${reason.times} times.`;
    case 'section-order':
      return `“${reason.label}” is not where the national form puts it.`;
    case 'told':
      return `The text says “${check.quote}”, as does the table: ${place(check, name)} = ${value(check, sum)}.`;
    case 'told-otherwise':
      return `The text says “${check.quote}”, but the table has ${place(check, name)} = ${value(check, sum)}; off by ${signed(check.difference)}${reason.scoped ? '. The sentence may cover only a part' : ''}.`;
    case 'told-unknown':
      return `The text says “${check.quote}”; not checked, ${place(check, name)} is ${STATES[reason.state]}.`;
    case 'parts':
      return `“${check.quote}”: the parts add up to ${reason.parts} = ${check.expected}, ${reason.holds ? 'as the text says' : `but the text says ${check.found}: off by ${signed(check.difference)}`}.`;
    case 'rate':
      return `The text says “${check.quote}”; ${reason.part} ÷ ${reason.whole} is ${check.expected}%${reason.holds ? ', as it says' : ''}.`;
    case 'above-hundred':
      return `The text says “${check.quote}”; this rate cannot exceed 100%.`;
    case 'change':
      return `The text says “${check.quote}”; from ${reason.before} to ${reason.now} the change is ${check.expected}${reason.holds ? ', as it says' : ''}.`;
    case 'repeated':
      return `The text says “${check.quote}”; in the same words it says ${check.expected} before${reason.holds ? ', too' : `: off by ${signed(check.difference)}`}.`;
    case 'period':
      return `“${check.quote}” ${reason.holds ? 'is' : 'is not'} the year reported on, ${check.expected}.`;
    case 'plans-dated':
      return `“${check.quote}”: plans for the coming year are dated ${check.found}, the year reported on.`;
    case 'left-over':
      return `“${check.quote}” looks like an unfilled or undeleted part of a template or draft.`;
    case 'relation':
      return explainRelation(check, reason, 'en');
    case 'sum-holds':
      return `${check.target}: ${sum}, as printed${reason.rounded === null ? '' : ` within rounding (${check.found}, tolerance ±${reason.rounded})`}${reason.blanks > 0 ? ` (${count(reason.blanks, 'blank cell')} treated as 0)` : ''}.`;
    case 'sum-differs':
      return `${check.target}: the total should be the sum of its parts. ${off(check, sum)}${reason.rounded === null ? '' : `, beyond the rounding tolerance of ±${reason.rounded}`}.`;
    case 'sum-near':
      return `${check.target}: not certain. ${off(check, sum)}, which may be due to rounding (tolerance ±${reason.rounded}).`;
    case 'sum-blanks':
      return `${check.target}: not checked. ${off(check, sum)}, but ${count(reason.blanks, 'blank cell')} may hold a figure.`;
    case 'sum-unsure':
      return `${check.target}: not certain. ${off(check, sum)}, but the total may not consist of these parts alone.`;
  }
};

/** What is there in its place: the page's pictures and files come first, since they may hold it. */
function instead({ pictures, files, words, other }: Instead): string {
  const held = [
    ...(pictures ? [`${pictures} ${pictures === 1 ? 'picture' : 'pictures'}`] : []),
    ...(files ? [`${files} ${files === 1 ? 'file or viewer' : 'files or viewers'}`] : []),
  ];
  const below = other ? 'another table' : words ? 'text that is no table' : 'nothing';
  return ` Under its heading stands ${below}.${held.length ? ` The page holds ${held.join(' and ')}.` : ''}`;
}

const off = (check: Check, sum: string): string =>
  `${sum}, but ${check.found} is printed: off by ${signed(check.difference)}`;

/** `1 cell`, `2 cells`. */
const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;

/** The cells that the narrative is held against. */
function place({ terms }: Check, name: (fact: string) => string): string {
  if (terms.length > 3) return `the ${terms.length} items from “${name(terms[0]?.fact ?? '')}”`;
  return terms.map(({ fact }) => `“${name(fact)}”`).join(' + ');
}
