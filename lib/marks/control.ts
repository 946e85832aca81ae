import { genuine } from '../page/genuine';
import { isRendered } from '../page/rendered';

/** How far around a panel its tabs may stand. */
const FARTHEST = 3;
/** A tab says no more than this. */
const LONGEST = 30;

/**
 * The page's own control that shows a hidden part: the one that names it, else the tab at the same place among the tabs as the part among
 * the parts; null where there is none that is safe to use.
 */
export function controlOf(part: Element): HTMLElement | null {
  for (const control of [...named(part), ...besideIt(part), ...tabs(part)]) {
    if (control instanceof HTMLElement && isSafe(control) && isRendered(control)) return control;
  }
  return null;
}

/** What names the part, or what the part names. */
function* named(part: Element): Iterable<Element> {
  const document = genuine(part, 'ownerDocument');
  const find = genuine(document, 'querySelectorAll');
  const id = genuine(part, 'getAttribute')('id');
  if (id) {
    const name = CSS.escape(id);
    yield* find(
      [
        `[aria-controls~="${name}"]`,
        `[href="#${name}"]`,
        ...['target', 'bs-target'].map((key) => `[data-${key}="#${name}"]`),
        ...['target', 'tab'].map((key) => `[data-${key}="${name}"]`),
      ].join(),
    );
  }
  for (const label of (genuine(part, 'getAttribute')('aria-labelledby') ?? '').split(/\s+/)) {
    const found = label && genuine(document, 'getElementById')(label);
    if (found) yield found;
  }
}

/** A button just before the part that says of itself that it unfolds something. */
function* besideIt(part: Element): Iterable<Element> {
  const before = genuine(part, 'previousElementSibling');
  if (!before) return;
  const closed = '[aria-expanded="false"]';
  if (genuine(before, 'matches')(closed)) yield before;
  yield* genuine(before, 'querySelectorAll')(closed);
}

/** Rows of as many tabs as there are parts, the nearest first. */
function* tabs(part: Element): Iterable<Element> {
  const parent = genuine(part, 'parentElement');
  if (!parent) return;
  const parts = [...parent.children].filter(({ tagName }) => tagName === part.tagName);
  const at = parts.indexOf(part);
  if (parts.length < 2) return;
  let around: Element | null = parent;
  for (let far = 0; around && far < FARTHEST; far++) {
    const rows = [around, ...genuine(around, 'querySelectorAll')('ul, ol, div, p, nav, tr, dl')];
    for (const row of rows.reverse()) {
      if (genuine(parent, 'contains')(row) && row !== parent) continue;
      const children: Element[] = [...row.children].filter((child) => !parts.includes(child));
      if (row === parent || children.length !== parts.length) continue;
      const isAlike = children.every(
        (child) =>
          child.tagName === children[0]?.tagName &&
          child.childElementCount <= 2 &&
          (child.textContent?.trim().length ?? 0) <= LONGEST &&
          child.textContent?.trim(),
      );
      const tab = children[at];
      const precedes = tab && part.compareDocumentPosition(tab) & Node.DOCUMENT_POSITION_PRECEDING;
      if (isAlike && tab && precedes) yield tab.querySelector('a, button, [role=tab]') ?? tab;
    }
    around = genuine(around, 'parentElement');
  }
}

/** It leads to no other page and sends nothing. */
function isSafe(control: HTMLElement): boolean {
  const link = control.closest('a[href], area[href]');
  if (link && !/^\s*(?:#|$|javascript:)/i.test(link.getAttribute('href') ?? '')) return false;
  const field = control.closest('button, input');
  if (field instanceof HTMLButtonElement) return field.type !== 'submit' || !field.form;
  return !(field instanceof HTMLInputElement) || /^(?:button|radio|checkbox)$/.test(field.type);
}
