import { defineContentScript } from 'wxt/utils/define-content-script';
import type { FrameAudit } from '../../lib/answer';
import { neighbour } from '../../lib/answer/neighbour';
import type { ContentScriptContext } from '../../lib/browser/context';
import { language } from '../../lib/browser/language';
import { speakChosen, watchLanguage } from '../../lib/browser/language-setting';
import { packsOn, watchPacksOn } from '../../lib/browser/packs';
import { onMessage, sendMessage } from '../../lib/browser/protocol';
import { marksShown, watchMarks } from '../../lib/browser/settings';
import { hostOf, outermost, watchSitesOff } from '../../lib/browser/sites';
import { newQueue } from '../../lib/in-turn';
import { Outline } from '../../lib/marks/outline';
import { closedFrames } from '../../lib/page/closed-frames';
import { genuine } from '../../lib/page/genuine';
import { isPlainText } from '../../lib/page/plain';
import { observe } from '../content/watch';
import { AuditedPage, type Result } from './audited-page';
import { cardWords, legendWords } from './card-words';
import { observeFolds } from './folds';
import { openFold } from './open-fold';
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
  const speak = () => speakChosen((chosen) => sendMessage('getMessages', chosen));
  const packs = Promise.all([packsOn(), speak()]).then(([all]) => all);
  const audited = new AuditedPage(document, outer, language, ctx.signal, packs);
  const here: typeof globalThis.__gouji = { summary: null, auditing: true, isEmpty: false };
  globalThis.__gouji = here;

  const newView = () =>
    new View(
      {
        card: () => cardWords(audited.result?.frame().ruleNames ?? {}),
        legend: legendWords,
      },
      openFold,
    );
  let view: View | undefined;
  let shown = true;
  let told = false;
  // Nothing comes to a site that is off; one that is switched off is left as it was.
  let isOff = false;

  const show = (result: Result | null) => {
    if (ctx.signal.aborted) return;
    view?.show(shown && !isOff ? result : null);
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
    here.summary = isOff ? null : result.summary;
    if (!view && here.summary?.isAudited) await prepare();
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
  const host = hostOf(outermost());
  const leave = watchSitesOff((hosts) => {
    const was = isOff;
    isOff = host !== null && hosts.includes(host);
    if (was === isOff) return;
    here.summary = isOff ? null : (audited.result?.summary ?? null);
    show(audited.result);
    sendMessage('audited', undefined).catch(() => {});
  });
  ctx.onInvalidated(() => quietly(leave));
  const deafen = watchLanguage(() => void speak().then(inBackground));
  ctx.onInvalidated(() => quietly(deafen));
  if (!isPlainText(document)) {
    observe(ctx, () => {
      if (!isOff && audited.outdated) inBackground();
      return false;
    });
    observeFolds(ctx, () => {
      if (!isOff && audited.refolded) inBackground();
    });
  }
  // The badge of a page that comes back from the browser's cache, or was loaded ahead of the visit, is blank.
  const { signal } = ctx;
  const seenAgain = (event: PageTransitionEvent) => event.persisted && tell();
  addEventListener('pageshow', seenAgain, { signal });
  genuine(document, 'addEventListener')('prerenderingchange', tell, { signal });

  const step = async (by: 1 | -1) => {
    const { result } = audited;
    if (!result) return false;
    view ??= newView();
    const to = neighbour(result.frame().stops, view.at, by);
    if (to === null || !(await view.jump(to, result))) return false;
    // Nobody listens where neither popup nor panel is open.
    sendMessage('reached', to).catch(() => {});
    return true;
  };
  // A key held down asks for the next step before the last has arrived.
  const inTurn = newQueue();
  const outline = new Outline();
  const current = () => (audited.begun ? audited.current() : audit());
  const ends = [
    onMessage('getAudit', async () => answer(await current())),
    onMessage('auditAgain', async () => answer(await audit())),
    onMessage('getTables', () => audited.tables()),
    onMessage('showTables', ({ data }) =>
      outline.show(data.flatMap((at) => audited.tableSpots[at] ?? [])),
    ),
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
    onMessage('step', ({ data }) => inTurn(() => step(data))),
  ];
  ctx.onInvalidated(() => {
    for (const end of ends) quietly(end);
    if (globalThis.__gouji === here) globalThis.__gouji = undefined;
  });
}

/** Frames come and go without an audit. */
const answer = (result: Result): FrameAudit => ({
  ...result.frame(),
  frames: closedFrames(document),
});

/** What the extension's own end has ended already. */
function quietly(end: () => void) {
  try {
    end();
  } catch {}
}
