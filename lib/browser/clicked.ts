import type { ContentScriptContext } from './context';

declare global {
  /** What the page's context menu was last opened on. Held weakly: a page may throw it away. */
  var __goujiClicked: WeakRef<Element> | undefined;
}

/** Remembers where the context menu is opened, which browsers tell nobody else. */
export function rememberClicks(
  document: Document,
  ctx: Pick<ContentScriptContext, 'onInvalidated'>,
): void {
  const remember = ({ target }: Event) => {
    if (target instanceof Element) globalThis.__goujiClicked = new WeakRef(target);
  };
  const how = { capture: true, passive: true };
  document.addEventListener('contextmenu', remember, how);
  ctx.onInvalidated(() => document.removeEventListener('contextmenu', remember, how));
}
