import { browser } from 'wxt/browser';

/** Chrome's and Edge's, which the polyfill hands through as it is. */
interface SidePanel {
  /** Since Chrome 116. */
  readonly open?: (where: { readonly windowId: number }) => Promise<void>;
  /** Since Chrome 114, as the whole interface. */
  readonly setPanelBehavior: (behavior: {
    readonly openPanelOnActionClick: boolean;
  }) => Promise<void>;
  readonly getPanelBehavior: () => Promise<{ readonly openPanelOnActionClick?: boolean }>;
}

/** Firefox's. */
interface Sidebar {
  readonly open: () => Promise<void>;
}

const { sidePanel, sidebarAction } = browser as unknown as {
  readonly sidePanel?: SidePanel;
  readonly sidebarAction?: Sidebar;
};

/**
 * How a panel can be opened here: at once; only by giving it the toolbar's button in the popup's place (Chrome 114 and 115); or not at
 * all, as in older browsers and on phones.
 */
export type PanelWay = 'open' | 'button' | null;

/** How a panel can be opened in this browser. */
export const panelWay = (): PanelWay => {
  if (sidebarAction || sidePanel?.open) return 'open';
  return sidePanel ? 'button' : null;
};

/**
 * Opens the panel beside a window's pages. To be called straight from a click or a key, with nothing awaited before: browsers
 * open it in no other case.
 * @throws where the browser does not, or cannot
 */
export function openPanel(windowId: number): Promise<void> {
  if (sidebarAction) return sidebarAction.open();
  return sidePanel?.open?.({ windowId }) ?? Promise.reject(new Error('There is no panel.'));
}

/**
 * Has the toolbar's button open the panel, or the popup again.
 * @throws where the browser has no such panel
 */
export const panelByButton = (isPanel: boolean): Promise<void> =>
  sidePanel?.setPanelBehavior({ openPanelOnActionClick: isPanel }) ??
  Promise.reject(new Error('There is no panel.'));
