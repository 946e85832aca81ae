import * as ours from './ours';

/** Everything that the benchmark calls in a page hangs here. */
const lines = { floor: ours.floor, reading: ours.reading, audit: ours.audit };

/** What a page's own thread does, the first time. */
const cold = { floor: ours.floor, ours: ours.readAndMark };

Object.assign(globalThis, { bench: { lines, cold, ...ours } });
