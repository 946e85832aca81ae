import { neighbour } from '../../lib/answer/neighbour';
import { marksShown, watchMarks } from '../../lib/browser/settings';
import type { Spot } from '../../lib/page/source';
import { type Place, placeKey } from '../../lib/place';
import type { Result } from '../page.content/audited-page';
import { cardWords, legendWords } from '../page.content/card-words';
import { View } from '../page.content/view';
import { legendAtEnd } from './legend';
import { view as list } from './model';
import type { Audited } from './read';

let names: Audited['frame']['ruleNames'] = {};
const pageView = new View({ card: () => cardWords(names), legend: legendWords }, async (fold) =>
  (await import('../../lib/marks/open-fold')).openFold(fold),
);
let result: Result | null = null;

/** Marks the document as any page is marked. @returns takes the marks away */
export function showMarks(
  stage: HTMLElement,
  { frame, shown }: Pick<Audited, 'frame' | 'shown'>,
): () => void {
  names = frame.ruleNames;
  const own: Result = {
    summary: {
      isReport: frame.isReport,
      isAudited: shown.isAudited,
      failed: 0,
      warned: 0,
      incomplete: 0,
      slips: 0,
      unread: 0,
      isElsewhere: false,
      passed: 0,
      dismissed: 0,
    },
    shown,
    source: { find: (place) => spotAt(stage, place) },
    frame: () => frame,
    signature: '',
    sentences: '',
    folds: '',
  };
  result = own;
  const show = (isOn: boolean) => pageView.show(isOn ? own : null);
  let isGone = false;
  void marksShown().then((isOn) => {
    if (!isGone) show(isOn);
  });
  const ends = [watchMarks(show), legendAtEnd(stage)];
  return () => {
    isGone = true;
    for (const end of ends) end();
    pageView.show(null);
  };
}

/** The element that lies over a cell or a line, or a stretch of a line. */
export function spotAt(stage: HTMLElement, place: Place): Spot | null {
  const keyed = (key: string) => stage.querySelector(`[data-place="${CSS.escape(key)}"]`);
  const { range, ...whole } = place;
  const key = placeKey(whole);
  const found =
    keyed(key) ??
    // A table of a page has no element of its own.
    (whole.cell === undefined ? stage.querySelector(`[data-place^="${key}:"]`) : null);
  return found && range ? stretchIn(found, range) : found;
}

/** @param offsets into the element's text */
export function stretchIn(element: Element, [start, end]: readonly [number, number]): Range | null {
  const range = document.createRange();
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let at = 0;
  let isBegun = false;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const { length } = node.nodeValue ?? '';
    if (!isBegun && start < at + length) {
      range.setStart(node, start - at);
      isBegun = true;
    }
    if (isBegun && end <= at + length) {
      range.setEnd(node, end - at);
      return range;
    }
    at += length;
  }
  return null;
}

/** Shows what a check is about; false where there is no such place. */
export async function jump(check: number): Promise<boolean> {
  const isThere = result !== null && (await pageView.jump(check, result));
  if (isThere) [list.current.value, list.currentFact.value] = [check, null];
  return isThere;
}

/** The same for the cell of a fact. */
export async function jumpToFact(fact: string): Promise<boolean> {
  const isThere = result !== null && (await pageView.showFact(fact, result));
  if (isThere) [list.current.value, list.currentFact.value] = [null, fact];
  return isThere;
}

/** Shows the finding behind (1) or before (-1) the one that the document shows; false where there is none. */
export async function step(by: 1 | -1): Promise<boolean> {
  const to = result && neighbour(result.frame().stops, pageView.at, by);
  return to !== null && jump(to);
}
