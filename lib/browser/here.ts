import type { FrameSummary } from './protocol';

/** What a frame's content script leaves on the global of its own world, where the extension can look without asking. */
export interface Here {
  /** Null until the first audit; stays so on pages where none was needed. */
  summary: FrameSummary | null;
}

declare global {
  var __gouji: Here | undefined;
}
