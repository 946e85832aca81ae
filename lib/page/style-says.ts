import { remembered } from '../text/remembered';
import { attributeOf } from './nodes';

/** What the style of an element says by itself, without a layout. */
export interface StyleSays {
  /** It has no place. */
  readonly isGone: boolean;
  /** It takes its place unseen. */
  readonly isUnseen: boolean;
  /**
   * Its text is struck out, or too small, too faint or too far off to be seen. Of what stands around a table this says nothing: pages
   * fade whole articles in.
   */
  readonly isFaint: boolean;
  /** It stands above its line, as the number of a footnote does. */
  readonly isRaised: boolean;
  /** Its letters are white. */
  readonly isWhite: boolean;
}

const GONE = /display\s*:\s*none/i;
const UNSEEN = /visibility\s*:\s*(?:hidden|collapse)/i;
const FAINT = new RegExp(
  [
    'opacity\\s*:\\s*0*(?:\\.0*)?(?:%|\\s)*(?:;|!|$)',
    'font(?:-size)?\\s*:\\s*0+(?:\\.0*)?(?:px|pt|em|rem|%)?(?:\\s|/|;|!|$)',
    'color\\s*:\\s*transparent',
    'color\\s*:\\s*rgba\\([^)]*,\\s*0(?:\\.0*)?\\)',
    'clip\\s*:\\s*rect\\(\\s*[01](?:px)?[,\\s]',
    'clip-path\\s*:\\s*(?:inset\\((?:50|100)%|circle\\(0)',
    '(?:text-indent|left|top|right|margin-left)\\s*:\\s*-\\d{3,}',
    '(?:^|[;\\s])(?:max-)?(?:width|height)\\s*:\\s*[01](?:px)?\\s*;.*overflow\\s*:\\s*hidden',
    'overflow\\s*:\\s*hidden.*[;\\s](?:max-)?(?:width|height)\\s*:\\s*[01](?:px)?\\s*(?:;|$)',
    'text-decoration[^;]*line-through',
    'mso-hide\\s*:\\s*all',
    'transform\\s*:\\s*scale[XY]?\\(0',
  ].join('|'),
  'i',
);
const RAISED = /vertical-align\s*:\s*(?:super|text-top)|mso-text-raise\s*:\s*[1-9]/i;
/** Lifted by a length, or shifted up from where it would stand; what is moved so without being smaller is put in line, not raised. */
const LIFTED = /vertical-align\s*:\s*\+?[\d.]*[1-9]/i;
const SHIFTED = /position\s*:\s*relative/i;
const UPWARDS = /(?:^|;)\s*(?:top\s*:\s*-|bottom\s*:\s*\+?[\d.]*[1-9])/i;
const SIZED = /font-size\s*:/i;
const WHITE =
  /(?:^|;)\s*color\s*:\s*(?:#fff(?:fff)?\b|white\b|rgb\(\s*255\s*,\s*255\s*,\s*255\s*\))/i;

/** What an element without a style says. */
export const SILENT: StyleSays = {
  isGone: false,
  isUnseen: false,
  isFaint: false,
  isRaised: false,
  isWhite: false,
};

/** A page has few styles, each many times over. */
const says = remembered(500, (style): StyleSays => {
  const isMoved = LIFTED.test(style) || (SHIFTED.test(style) && UPWARDS.test(style));
  return {
    isGone: GONE.test(style),
    isUnseen: UNSEEN.test(style),
    isFaint: FAINT.test(style),
    isRaised: RAISED.test(style) || (isMoved && SIZED.test(style)),
    isWhite: WHITE.test(style),
  };
});

/** What an element's own style says; nothing where it has none. */
export function styleSays(element: Element, tag: string): StyleSays {
  const style = attributeOf(element, tag, 'style');
  return style === null ? SILENT : says(style);
}
