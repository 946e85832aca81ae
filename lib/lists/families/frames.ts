import type { Adapter } from '../types';

/** A shell around a frame of the same portal, which holds the list. */
export const FRAMES: Adapter = {
  id: 'frames',
  name: { zh: '框架页', en: 'Frames' },
  signs: [[{ in: 'frame', pattern: /^/ }], [{ in: 'text', pattern: /^.{0,400}$/ }]],
  pager: { kind: 'links' },
};
