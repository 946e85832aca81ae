import type { FrameSummary } from './protocol';

/** What a frame's content script leaves on the global of its own world, where the extension can look without asking. */
export interface FrameState {
  /** Null until the first audit; stays so on pages where none was needed. */
  summary: FrameSummary | null;
  /** What reads the page has come; until then only the content script is there, which looks whether it is worth it. */
  auditing: boolean;
  /** A frame in which there is nothing to audit, now that somebody asks; the page itself is none. */
  readonly isEmpty: boolean;
  /** Called when the page goes by another address without being loaded anew; what reads the page needs no telling. */
  moved?: () => void;
}

declare global {
  var __gouji: FrameState | undefined;
}
