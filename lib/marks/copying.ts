/**
 * Keeps marks out of what a reader copies: they are gone while the browser writes down what is selected, which it does at once after
 * telling the page, and back before anything is painted.
 * @param take takes everything of ours out of the page; gives what puts it back
 */
export function keepOutOfCopies(view: Window, take: () => () => void, signal: AbortSignal): void {
  const act = ({ target }: Event) => {
    // What is copied out of the card is meant.
    if (target instanceof Element && target.nodeName === 'GOUJI-CARD') return;
    const putBack = take();
    setTimeout(() => signal.aborted || putBack());
  };
  for (const type of ['copy', 'cut']) view.addEventListener(type, act, { capture: true, signal });
}
