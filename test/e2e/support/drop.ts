import type { Tab } from './app';

/** Drops files on the page, by their names. */
export const drop = (tab: Tab, files: Readonly<Record<string, Uint8Array>>) =>
  tab.evaluate(
    (all: [string, number[]][]) => {
      const dragged = new DataTransfer();
      for (const [name, bytes] of all) dragged.items.add(new File([Uint8Array.from(bytes)], name));
      document.body.dispatchEvent(
        new DragEvent('drop', { dataTransfer: dragged, bubbles: true, cancelable: true }),
      );
    },
    Object.entries(files).map(([name, bytes]) => [name, [...bytes]]),
  );
