/** The lines of a list and the headings of its groups, in their order. */
const STOPS = 'summary, [data-line]';
/** What belongs to a line: its links and buttons, and what it is judged by. */
const OWN = ':is(.below, .judge) :is(a, button, input)';
/** Of both, what the Tab key reaches: a list of a thousand lines is not to be gone through for each that is added. */
const REACHED = `:is([data-line], ${OWN}):not([tabindex="-1"])`;

/**
 * Arrow keys within a list: up and down, to its ends, and folding its groups. The list is one stop of the Tab key: the line in focus,
 * or where there was none, the first; beside it what belongs to that line.
 */
export function onArrow(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const { key, currentTarget: list, target } = event;
  if (event.altKey || event.ctrlKey || event.metaKey || !(target instanceof HTMLElement)) return;
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    if (fold(target, key === 'ArrowLeft')) event.preventDefault();
    return;
  }
  const stops = [...list.querySelectorAll<HTMLElement>(STOPS)].filter(isShown);
  const line = target.closest('li')?.querySelector('[data-line]');
  const here = stops.indexOf((target.matches(STOPS) ? target : line) as HTMLElement);
  const to = {
    ArrowDown: here + 1,
    ArrowUp: Math.max(0, here - 1),
    Home: 0,
    End: stops.length - 1,
  }[key];
  const stop = to === undefined ? undefined : stops[Math.min(to, stops.length - 1)];
  if (!stop) return;
  event.preventDefault();
  stop.focus();
  stop.scrollIntoView({ block: 'nearest' });
}

/** In a group that is folded nothing is. */
const isShown = (stop: HTMLElement) =>
  stop.localName === 'summary' || stop.closest('details')?.open !== false;

/** Folds the group that something stands in, or unfolds it; false where it is so already. */
function fold(target: HTMLElement, isFolded: boolean): boolean {
  const group = target.closest('details');
  if (!group || group.open !== isFolded) return false;
  group.open = !isFolded;
  if (isFolded) group.querySelector('summary')?.focus();
  return true;
}

/** Makes the line that came into focus, with what belongs to it, the list's stop of the Tab key. */
export function onFocus(event: FocusEvent & { readonly currentTarget: HTMLElement }): void {
  const { currentTarget: list, target } = event;
  const line = target instanceof HTMLElement && target.closest<HTMLElement>('[data-line]');
  if (line) makeStop(list, line);
}

/** Has the Tab key reach this line alone, with what belongs to it; arrows reach the others. */
export function makeStop(list: HTMLElement, line: HTMLElement): void {
  for (const old of list.querySelectorAll<HTMLElement>(REACHED)) old.tabIndex = -1;
  line.tabIndex = 0;
  const item = line.closest('li');
  for (const own of item?.querySelectorAll<HTMLElement>(OWN) ?? [])
    if (own.closest('li') === item) own.tabIndex = 0;
}
