import { browser } from 'wxt/browser';

type Sender = NonNullable<ReturnType<typeof browser.runtime.connect>['sender']>;

const NAME = 'wanted';

/** A background that was stopped in the middle is asked again this often, after so many ms. */
const TRIES = 5;
const PAUSE = 250;

/**
 * Content script to background: this frame may hold a report, bring what reads it. By a port, not a message: the script of every
 * page goes without all that messages need, and hears when nobody is there any more.
 * @param isHere whether it has come
 */
export function sendForReader(isHere: () => boolean, tries = 1): void {
  try {
    browser.runtime.connect({ name: NAME }).onDisconnect.addListener(() => {
      // Read, so that the browser does not report it as an error that nobody looked at.
      void browser.runtime?.lastError;
      if (isHere() || tries === TRIES) return;
      setTimeout(() => isHere() || sendForReader(isHere, tries + 1), PAUSE * tries);
    });
  } catch {
    // Nobody listens while the extension is being replaced.
  }
}

/** @param bring never fails; whoever asked is told when it is done */
export function onReaderWanted(bring: (sender: Sender) => Promise<void>): void {
  browser.runtime.onConnect.addListener(async (port) => {
    const { name, sender } = port;
    if (name !== NAME || !sender) return;
    await bring(sender);
    port.disconnect();
  });
}
