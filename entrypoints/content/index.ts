import './content.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { rememberClicks } from '../../lib/browser/clicked';
import type { ContentScriptContext } from '../../lib/browser/context';
import { packTitles } from '../../lib/browser/packs';
import { sendForReader } from '../../lib/browser/wanted';
import { Glance } from '../../lib/page/glance';
import { hasContent, mayHoldReport } from '../../lib/worth';
import { watchPage } from './watch';

/** All that runs on most pages: a look whether there is anything to audit. Where there is, it sends for what reads it. */
export default defineContentScript({
  matches: ['*://*.gov.cn/*', 'file:///*'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  // WXT calls it with ours, which the build puts in the place of its own.
  main: (ctx) => run(ctx as unknown as ContentScriptContext),
});

function run(ctx: ContentScriptContext): void {
  // The popup may have brought it to all frames of a tab that had it in some.
  if (ctx.isSecond) return;
  rememberClicks(document, ctx);
  const here: typeof globalThis.__gouji = {
    summary: null,
    auditing: false,
    get isEmpty() {
      return window !== window.top && !hasContent(new Glance(document));
    },
  };
  globalThis.__gouji = here;
  // Null where the frame around us is of another site.
  const outer = window.frameElement?.ownerDocument ?? null;
  let titles: Promise<readonly string[]> | undefined;
  const isSentFor = (further?: readonly string[]) => {
    if (globalThis.__gouji?.auditing) return true;
    if (!mayHoldReport(new Glance(document, outer), further)) return false;
    sendForReader(() => ctx.hasEnded || globalThis.__gouji?.auditing === true);
    return true;
  };
  here.moved = watchPage(ctx, outer, () => {
    if (isSentFor()) return true;
    // Only the reader's own rule packs may still know a table here.
    titles ??= packTitles();
    titles.then(
      (known) => !ctx.hasEnded && known.length > 0 && isSentFor(known),
      () => {},
    );
    return false;
  });
}
