import { afterAll } from 'vitest';

/** Effects of what was drawn last come a frame later, and ask the window for it: it stays until they have. */
export const drawsInWindow = () =>
  afterAll(() => new Promise((resolve) => setTimeout(resolve, 250)));
