import type { BrowserContext } from '@playwright/test';

/** Ends the browser as a power cut would: nothing is told to anybody. */
export async function kill(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  const info = await session?.send('SystemInfo.getProcessInfo');
  const own = info?.processInfo.find(({ type }) => type === 'browser');
  if (!own) throw new Error('The browser does not tell which process it is.');
  const closed = new Promise((resolve) => context.once('close', resolve));
  process.kill(own.id, 'SIGKILL');
  await closed;
}
