/** Counts time where the browser does not slow it: timers of a hidden page go off once a minute. */
self.onmessage = ({ data }: MessageEvent<{ readonly id: number; readonly wait: number }>) => {
  setTimeout(() => self.postMessage(data.id), data.wait);
};
