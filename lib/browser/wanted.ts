import { browser } from 'wxt/browser';

type Sender = NonNullable<ReturnType<typeof browser.runtime.connect>['sender']>;

const NAME = 'wanted';

/**
 * Content script to background: this frame may hold a report, bring what reads it. By a port, not a message: the script of every
 * page goes without all that messages need.
 */
export function sendForReader(): void {
  try {
    const port = browser.runtime.connect({ name: NAME });
    // Read, so that the browser does not report it as an error that nobody looked at.
    port.onDisconnect.addListener(() => void browser.runtime?.lastError);
  } catch {
    // Nobody listens while the extension is being replaced.
  }
}

export function onReaderWanted(bring: (sender: Sender) => Promise<void>): void {
  browser.runtime.onConnect.addListener((port) => {
    const { name, sender } = port;
    if (name !== NAME || !sender) return;
    port.disconnect();
    void bring(sender);
  });
}
