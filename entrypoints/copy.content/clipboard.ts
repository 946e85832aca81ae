import { genuine } from '../../lib/page/genuine';

/** What is put into the clipboard, by its kind. */
export type Flavours = Readonly<Record<string, string>>;

/**
 * Copies by a `copy` event of our own: pages without https have no other way. A browser that wants a key for it gets one: the next
 * copy of the reader is the table.
 * @param ask tells the reader to press it
 */
export function copyFlavours(document: Document, flavours: Flavours, ask: () => void): void {
  let isDone = false;
  const give = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    for (const [type, text] of Object.entries(flavours)) event.clipboardData.setData(type, text);
    event.preventDefault();
    // A page that adds its name to whatever is copied does not to this.
    event.stopImmediatePropagation();
    isDone = true;
  };
  const view = genuine(document, 'defaultView') ?? window;
  view.addEventListener('copy', give, { capture: true, once: true });
  try {
    genuine(document, 'execCommand')('copy');
  } catch {
    // As in documents that are no HTML.
  }
  if (!isDone) ask();
}
