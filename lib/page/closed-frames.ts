import { shownName } from '../text/name';
import { genuine } from './genuine';
import { isRendered } from './rendered';

/** A frame that shows a page of another site, into which nobody but that site can look. */
export interface ClosedFrame {
  readonly url: string;
  /** The frame's own title, else the site's name. */
  readonly text: string;
}

/** Frames smaller than this, in px, show no report: they count visitors and share pages. */
const LEAST = 100;
const MOST = 5;
const LONGEST_NAME = 120;

/** The frames of a document that is shown in which a report may stand that cannot be read from here. */
export function closedFrames(document: Document): ClosedFrame[] {
  const found = new Map<string, ClosedFrame>();
  const named = genuine(document, 'getElementsByTagName');
  for (const frame of [...named('iframe'), ...named('frame')]) {
    if (found.size >= MOST) break;
    const url = addressOf(frame);
    if (!url || isOpen(frame) || !isRendered(frame)) continue;
    const { width, height } = frame.getBoundingClientRect();
    if (width < LEAST || height < LEAST) continue;
    const text = shownName(frame.getAttribute('title') ?? '', LONGEST_NAME) || url.host;
    found.set(url.href, { url: url.href, text });
  }
  return [...found.values()];
}

function addressOf(frame: Element): URL | null {
  const address = frame.getAttribute('src');
  if (!address) return null;
  try {
    const url = new URL(address, genuine(genuine(frame, 'ownerDocument'), 'baseURI'));
    const isWeb = /^https?:$/.test(url.protocol) && !url.username && !url.password;
    return isWeb ? url : null;
  } catch {
    return null;
  }
}

function isOpen(frame: Element): boolean {
  try {
    return (frame as HTMLIFrameElement).contentDocument !== null;
  } catch {
    return false;
  }
}
