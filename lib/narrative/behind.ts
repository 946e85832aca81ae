import { BOTH, type Claim, OF_BOTH, OF_SUITS, REVIEWS } from './claim';
import { pattern } from './word-classes';

/** Nothing before the figure but what opens the list, or the noun of the item before it: `3件维持、1件纠正`. */
const ITEM = pattern`^ (?:[^、figure]{1,3}、)? among? [,:]? other? $`;

const RESULTS = 't3.*.total';

/** Says of what the figure counts no more than that it is so. */
const IS = /^(?:依法|经审查|决定|均|已|应|系|属于?|为|是|作出|的|[“”"])*$/;

/** Says that it was reconsidered, and no more. */
const REVIEWED =
  /^(?:案件)?(?:被|经|申请)?(?:行政)?复议(?:后|案件)?(?:的?结果|决定|均|予以|被|获|为)*$/;

/**
 * What stands behind its figure: `其中4件予以公开`, `2条属于本机关不掌握`, `7件为自然人申请`, `1件尚未审结`. Only where nothing but such a
 * list stands before it; what stands there otherwise has the figure.
 */
export const BEHIND: readonly Claim[] = [
  {
    rule: 'text.results',
    left: pattern`^ among? [,:]? other? $`,
    right: pattern`^ other? group`,
    between: IS,
    topic: ['request', 'group'],
    by: ['group'],
    behind: true,
    readings: [RESULTS],
  },
  {
    rule: 'text.results',
    left: pattern`^ among? [,:]? other? $`,
    right: pattern`^ other? ground`,
    between: IS,
    topic: ['request', 'group'],
    by: ['ground'],
    behind: true,
    readings: [RESULTS],
  },
  {
    rule: 'text.requests',
    left: pattern`^ among? [,:]? $`,
    right: pattern`^ bareRequest? applicant [bareRequest request other]? $`,
    topic: ['request'],
    by: ['applicant'],
    behind: true,
    readings: ['t3.received.*', 't3.received.*+t3.carried-in.*', 't3.results.*'],
  },
  // `6件被行政复议维持`: what was reviewed stands behind, too.
  {
    rule: 'text.reconsideration',
    left: pattern`^ among? [,:]? $`,
    right: pattern`^ reconsideration other? outcome`,
    between: REVIEWED,
    topic: REVIEWS,
    by: ['outcome'],
    behind: true,
    readings: ['t4.reconsideration.*'],
  },
  {
    rule: 'text.reconsideration',
    left: ITEM,
    right: pattern`^ other? outcome`,
    topic: ['reconsideration'],
    by: ['outcome'],
    behind: true,
    readings: ['t4.reconsideration.*'],
  },
  {
    rule: 'text.litigation',
    left: ITEM,
    right: pattern`^ other? outcome`,
    since: BOTH,
    topic: ['litigation', 'directSuit', 'laterSuit'],
    by: ['outcome'],
    behind: true,
    readings: [...OF_SUITS, ...OF_BOTH],
  },
  {
    rule: 'text.litigation',
    left: ITEM,
    right: pattern`^ other? outcome`,
    topic: ['litigation', 'directSuit', 'laterSuit'],
    by: ['outcome'],
    behind: true,
    readings: OF_SUITS,
  },
];
