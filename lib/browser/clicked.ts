declare global {
  /** What the page's context menu was last opened on. Held weakly: a page may throw it away. */
  var __goujiClicked: WeakRef<Element> | undefined;
}

/** Remembers where the context menu is opened, which browsers tell nobody else. */
export function rememberClicks(document: Document, signal: AbortSignal): void {
  document.addEventListener(
    'contextmenu',
    ({ target }) => {
      if (target instanceof Element) globalThis.__goujiClicked = new WeakRef(target);
    },
    { signal, capture: true, passive: true },
  );
}
