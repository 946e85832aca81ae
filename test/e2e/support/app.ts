import type { startPortal } from '../../portal/server.mjs';

export type Portal = Awaited<ReturnType<typeof startPortal>>;

/** The little that the pages of Playwright and of Puppeteer have in common; scenarios for both browsers need no more. */
export interface Frame {
  evaluate<Result, Argument>(
    // biome-ignore lint/suspicious/noExplicitAny: each driver has its own idea of what an argument may be.
    act: (argument: any) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>;
  url(): string;
}

type Key =
  | 'Escape'
  | 'Tab'
  | 'Enter'
  | 'Space'
  | 'ArrowDown'
  | 'ArrowUp'
  | 'ArrowRight'
  | 'ArrowLeft'
  | 'F8'
  | 'Home'
  | 'End'
  | 'Control'
  | 'a'
  | 'c'
  | 'v';

export interface Tab extends Frame {
  goto(url: string): Promise<unknown>;
  reload(): Promise<unknown>;
  hover(selector: string): Promise<unknown>;
  click(selector: string): Promise<unknown>;
  waitForSelector(selector: string): Promise<unknown>;
  readonly keyboard: {
    press(key: Key): Promise<unknown>;
    down(key: Key): Promise<unknown>;
    up(key: Key): Promise<unknown>;
  };
  readonly mouse: { move(x: number, y: number): Promise<unknown> };
  bringToFront(): Promise<unknown>;
  close(): Promise<unknown>;
  frames(): Frame[];
}

/** A rectangle of the view, in CSS pixels. */
export interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Saved {
  name: string;
  text: string;
  bytes: Uint8Array;
}

/** The browser with the extension in it. */
export interface App<T extends Tab = Tab> {
  open(url: string): Promise<T>;
  /** What the toolbar shows on this tab. */
  badge(tab: T): Promise<{ text: string; title: string }>;
  /** The popup as a page of its own, speaking of this tab. */
  popup(tab: T): Promise<T>;
  /** The panel as a page of its own, speaking of this tab. */
  panel(tab: T): Promise<T>;
  /** A page of the extension's own, such as `options.html`. */
  own(path: string): Promise<T>;
  /** The page of the extension's own that opens, in a tab of its own, by what is done. */
  opened(act: () => Promise<unknown>): Promise<string>;
  /** Chooses files in a file input. */
  choose(tab: T, testId: string, files: string[]): Promise<void>;
  /** What is seen in a rectangle of the view: a PNG in base64, one pixel of it a CSS pixel. */
  picture(tab: T, clip: Clip): Promise<string>;
  /** Clicks an export button and reads the file that the browser saved. */
  save(popup: T, testId: string): Promise<Saved>;
}
