import type { Reason } from '.';
import type { WordingOf } from './declare';
import * as formSums from './form-sums';
import * as sections from './format/sections';
import * as layout from './format/tables';
import * as lastYear from './last-year';
import * as packRelations from './pack-relations';
import * as plainSums from './plain-sums';
import * as arithmetic from './text/arithmetic';
import * as leftOvers from './text/left-overs';
import * as repeated from './text/repeated';
import * as told from './text/told';
import * as years from './text/years';
import * as values from './values';

/** How every reason is worded; the type asks for each. */
export const WORDINGS: WordingOf<Reason> = {
  ...formSums.WORDING,
  ...values.WORDING,
  ...sections.WORDING,
  ...layout.WORDING,
  ...told.WORDING,
  ...arithmetic.WORDING,
  ...years.WORDING,
  ...leftOvers.WORDING,
  ...repeated.WORDING,
  ...lastYear.WORDING,
  ...plainSums.WORDING,
  ...packRelations.WORDING,
};
