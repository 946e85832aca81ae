/**
 * A page's script may not have what a content script has; these stand in, so that the built script can be run and timed
 * where there is a precise clock. Timers are kept back and run when asked.
 */
const nothing = () => {};
const signal = { addListener: nothing, removeListener: nothing, hasListener: () => false };
const late: (() => void)[] = [];
let observed = 0;

Object.defineProperty(globalThis, 'chrome', {
  value: {
    runtime: {
      id: 'bench',
      onMessage: signal,
      onConnect: signal,
      getManifest: () => ({ manifest_version: 3, version: '0' }),
      getURL: (path: string) => path,
      sendMessage: nothing,
    },
    storage: { local: { get: nothing, set: nothing, onChanged: signal }, onChanged: signal },
    i18n: { getMessage: () => '', getUILanguage: () => 'zh-CN' },
  },
});

const setTimer = globalThis.setTimeout;
Object.assign(globalThis, {
  setTimeout: (act: () => void, delay = 0) => {
    if (delay < 100) return setTimer(act, delay);
    late.push(act);
    return 0;
  },
});
const observe = MutationObserver.prototype.observe;
MutationObserver.prototype.observe = function (...details) {
  observed++;
  observe.apply(this, details);
};

/** Evaluates the script as a page load does. Gives ms. */
function evaluateScript(source: string): number {
  const script = document.createElement('script');
  script.textContent = source;
  const start = performance.now();
  document.head.append(script);
  return performance.now() - start;
}

/** What the script left to be done later, each once. Gives ms for all of it. */
function runLate(): { time: number; looks: number; observed: number } {
  const acts = late.splice(0);
  const start = performance.now();
  for (const act of acts) act();
  return { time: performance.now() - start, looks: acts.length, observed };
}

Object.assign(globalThis, { standIn: { evaluateScript, runLate } });

export {};
