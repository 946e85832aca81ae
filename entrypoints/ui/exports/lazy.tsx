import { later } from '../later';

/** What is in the chunk of exports: nobody needs it before there is something to export. */
const coming = () => import('./index');
type Chunk = Awaited<ReturnType<typeof coming>>;

/** Brings it along while the page is still being asked. */
export const bringExports = () => void coming();

/** The exports, or the room for them. */
export const Exports = later(
  async () => (await coming()).Exports,
  <footer class="exports" aria-busy="true" />,
);

/** Puts what is said of one finding on the clipboard. */
export const copyFinding: Chunk['copyFinding'] = async (...asked) =>
  (await coming()).copyFinding(...asked);
