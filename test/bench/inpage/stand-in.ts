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

/** Evaluates the script as a page load does. */
function evaluateScript(source: string): void {
  const script = document.createElement('script');
  script.textContent = source;
  document.head.append(script);
}

/** Does what the script left to be done later. Gives ms: it is too short for the clock outside. */
function runLate(): number {
  const acts = late.splice(0);
  const start = performance.now();
  for (const act of acts) act();
  return performance.now() - start;
}

const observers = (): number => observed;

Object.assign(globalThis, { standIn: { evaluateScript, runLate, observers } });

export {};
