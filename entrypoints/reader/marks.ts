import { marksShown, watchMarks } from '../../lib/browser/settings';
import { type Place, placeKey } from '../../lib/place';
import type { Result } from '../page.content/audited-page';
import { cardWords, legendWords } from '../page.content/card-words';
import { View } from '../page.content/view';
import type { Audited } from './model';
import { view as list } from './model';

let names: Audited['frame']['ruleNames'] = {};
const pageView = new View({ card: () => cardWords(names), legend: legendWords });
let result: Result | null = null;

/** Marks the document as any page is marked. @returns takes the marks away */
export function showMarks(stage: HTMLElement, { frame, shown }: Audited): () => void {
  const find = (place: Place): Element | null =>
    stage.querySelector(`[data-place="${CSS.escape(placeKey(place))}"]`);
  names = frame.ruleNames;
  result = {
    summary: { isReport: frame.isReport, isAudited: true, failed: 0, warned: 0, incomplete: 0, passed: 0 },
    shown,
    source: { find },
    frame: () => frame,
    signature: '',
    sentences: '',
    folds: '',
  };
  const own = result;
  const show = (isOn: boolean) => pageView.show(isOn ? own : null);
  let isGone = false;
  void marksShown().then((isOn) => {
    if (!isGone) show(isOn);
  });
  const end = watchMarks(show);
  return () => {
    isGone = true;
    end();
    pageView.show(null);
  };
}

/** Shows what a check is about. */
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

