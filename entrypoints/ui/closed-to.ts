import type { FrameAudit } from '../../lib/answer';
import type { ClosedFrame } from '../../lib/page/closed-frames';

/** The frames of other sites into which nobody could look: those of a page whose own audit did not come in. */
export function closedTo(sources: readonly Pick<FrameAudit, 'report' | 'frames'>[]): ClosedFrame[] {
  const read = new Set(sources.map(({ report }) => report.source.url));
  return sources.flatMap(({ frames = [] }) => frames.filter(({ url }) => !read.has(url)));
}
