import type { RuleId } from '.';
import type { RuleText } from './declare';
import * as sections from './format/sections';
import * as layout from './format/tables';
import * as lastYear from './last-year';
import * as plainSums from './plain-sums';
import * as table3 from './table-3';
import * as table4 from './table-4';
import * as arithmetic from './text/arithmetic';
import * as disclosed from './text/disclosed';
import * as leftOvers from './text/left-overs';
import * as repeated from './text/repeated';
import * as requests from './text/requests';
import * as reviews from './text/reviews';
import * as years from './text/years';
import * as values from './values';

/** What the page of every rule says; the type asks for each. Only our own pages take it. */
export const TEXTS: Readonly<Record<RuleId, RuleText>> = {
  ...table3.TEXTS,
  ...table4.TEXTS,
  ...requests.TEXTS,
  ...disclosed.TEXTS,
  ...reviews.TEXTS,
  ...arithmetic.TEXTS,
  ...years.TEXTS,
  ...leftOvers.TEXTS,
  ...repeated.TEXTS,
  ...lastYear.TEXTS,
  ...plainSums.TEXTS,
  ...sections.TEXTS,
  ...layout.TEXTS,
  ...values.TEXTS,
};
