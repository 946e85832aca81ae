/** The kinds of words that patterns speak of. Words of class `''` stand between a figure and its noun without parting them. */
export const WORD_CLASSES = [
  // Doing: receiving, newly receiving, closing; carried over, and the composites of it.
  ...['receive', 'newly', 'close', 'carry', 'carriedIn', 'carriedOut'],
  // Requests for information; a bare request, which is one only where requests are spoken of.
  ...['request', 'bareRequest', 'applicant', 'group', 'ground'],
  // Table 2.
  ...['normative', 'regulation', 'make', 'publish', 'repeal', 'valid', 'amend', 'decision', 'fee'],
  // Table 4.
  ...['reconsideration', 'litigation', 'directSuit', 'laterSuit', 'outcome', 'allUpheld', 'won'],
  // Rates and shares.
  ...['closingRate', 'answerRate', 'share'],
  // Breaking down: in part, in full, what is left; what begins another statement; what may be several at once.
  ...['among', 'namely', 'remaining', 'turn', 'concerning'],
  // What limits a figure: part of the body, the way of handing in, the whole area.
  ...['scope', 'way', 'area'],
  // Times.
  ...[
    'thisYear',
    'lastYear',
    'nextYear',
    'otherYear',
    'period',
    'compared',
    'planned',
    'cumulative',
    'asOf',
  ],
  // Other things that are received, answered and closed; a negation; a figure; any other word.
  ...[
    'otherMatter',
    'handedOver',
    'ended',
    'dropped',
    'absentInfo',
    'underway',
    'none',
    'figure',
    'other',
  ],
] as const;

/** The class of a word, by which patterns name it. */
export type WordClass = (typeof WORD_CLASSES)[number];

/** One character a class, none of which means anything in a regular expression or is punctuation. */
const FIRST = 0x0100;

const CODES = new Map<string, string>(
  WORD_CLASSES.map((name, i) => [name, String.fromCharCode(FIRST + i)]),
);

/** The character that stands for a class where a sentence is matched as a whole. */
export function codeOf(name: WordClass): string {
  return CODES.get(name) as string;
}

/**
 * A pattern over a sentence's words: a regular expression in which the names of word classes stand for words and white
 * space for nothing, as in `carry other? nextYear $`. Punctuation stands for itself.
 * @throws Error on a name that is no class
 */
export function pattern(template: TemplateStringsArray): RegExp {
  let made = compiled.get(template);
  if (!made) {
    made = new RegExp(encoded(template.raw[0] as string));
    compiled.set(template, made);
  }
  return made;
}

/** A template is one object however often its place is passed. */
const compiled = new WeakMap<TemplateStringsArray, RegExp>();

function encoded(source: string): string {
  return source
    .replace(/[A-Za-z]+/g, (name) => {
      const code = CODES.get(name);
      if (code === undefined) throw new Error(`no class of words: ${name}`);
      return code;
    })
    .replace(/\s+/g, '');
}
