import { defineContentScript } from 'wxt/utils/define-content-script';
import type { ContentScriptContext } from '../../lib/browser/context';
import { language } from '../../lib/browser/language';
import { packsOn, watchPacksOn } from '../../lib/browser/packs';
import { onMessage, sendMessage } from '../../lib/browser/protocol';
import { marksShown, watchMarks } from '../../lib/browser/settings';
import { genuine } from '../../lib/page/genuine';
import { isPlainText } from '../../lib/page/plain';
import { observe } from '../content/watch';
import { AuditedPage, type Result } from './audited-page';
import { cardWords } from './card-words';
import { View } from './view';

/** How often we ask whether the extension is still there, in ms; only where there are marks to take away. */
const ALIVE = 1000;

/** Reads the page, has it audited, and shows what came of it: brought only to pages that may hold a report. */
export default defineContentScript({
  registration: 'runtime',
  main: (ctx) => run(ctx as unknown as ContentScriptContext),
});

function run(ctx: ContentScriptContext): void {
  // Background and popup may both have sent for one.
  if (ctx.isSecond) return;
  // Null where the frame around us is of another site.
  const outer = window.frameElement?.ownerDocument ?? null;
  const audited = new AuditedPage(document, outer, language, ctx.signal, packsOn());
  const here: typeof globalThis.__gouji = { summary: null, auditing: true, isEmpty: false };
  globalThis.__gouji = here;

  const newView = () => new View(() => cardWords(audited.result?.frame().ruleNames ?? {}));
  let view: View | undefined;
  let shown = true;
  let told = false;

  const show = (result: Result | null) => {
    if (ctx.signal.aborted) return;
    view?.show(shown ? result : null);
  };

  /** Marks, their setting and their end are set up with the first report; most pages never need them. */
  const prepare = async () => {
    view = newView();
    ctx.onInvalidated(() => view?.show(null));
    ctx.setInterval(() => {}, ALIVE);
    const stop = watchMarks((on) => {
      shown = on;
      show(audited.result);
    });
    ctx.onInvalidated(() => quietly(stop));
    shown = await marksShown();
  };

  const tell = () => {
    const isAudited = here.summary?.isAudited ?? false;
    if (!isAudited && !told) return;
    told = isAudited;
    // Nobody listens while the extension is being replaced.
    sendMessage('audited', undefined).catch(() => {});
  };

  const audit = async (): Promise<Result> => {
    const result = await audited.run();
    if (audited.result !== result) return result;
    here.summary = result.summary;
    if (!view && here.summary.isAudited) await prepare();
    show(result);
    tell();
    return result;
  };
  const inBackground = () => {
    audit().catch((error) => {
      if (!ctx.signal.aborted) console.error('Gouji could not audit this page.', error);
    });
  };

  inBackground();
  const stop = watchPacksOn((packs) => {
    audited.packs = Promise.resolve(packs);
    inBackground();
  });
  ctx.onInvalidated(() => quietly(stop));
  if (!isPlainText(document)) {
    observe(ctx, () => {
      if (audited.outdated) inBackground();
      return false;
    });
  }
  // The badge of a page that comes back from the browser's cache, or was loaded ahead of the visit, is blank.
  const { signal } = ctx;
  const seenAgain = (event: PageTransitionEvent) => event.persisted && tell();
  addEventListener('pageshow', seenAgain, { signal });
  genuine(document, 'addEventListener')('prerenderingchange', tell, { signal });

  const current = () => (audited.begun ? audited.current() : audit());
  const ends = [
    onMessage('getAudit', async () => (await current()).frame()),
    onMessage('auditAgain', async () => (await audit()).frame()),
    onMessage('getTables', () => audited.tables()),
    onMessage('jumpToFact', async ({ data }) => {
      const { result } = audited;
      if (!result) return false;
      view ??= newView();
      return view.showFact(data, result);
    }),
    onMessage('jump', async ({ data }) => {
      const { result } = audited;
      if (!result) return false;
      view ??= newView();
      return view.jump(data, result);
    }),
  ];
  ctx.onInvalidated(() => {
    for (const end of ends) quietly(end);
    if (globalThis.__gouji === here) globalThis.__gouji = undefined;
  });
}

/** What the extension's own end has ended already. */
function quietly(end: () => void) {
  try {
    end();
  } catch {}
}
