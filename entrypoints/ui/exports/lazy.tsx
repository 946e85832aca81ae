import { signal } from '@preact/signals';
import type { Subject } from './subject';

/** What is in the chunk of exports: nobody needs it before there is something to export. */
const coming = () => import('./index');
type Chunk = Awaited<ReturnType<typeof coming>>;

const chunk = signal<Chunk | null>(null);

/** Brings it along while the page is still being asked. */
export function bringExports(): void {
  coming().then((all) => {
    chunk.value = all;
  });
}

/** The exports, or the room for them, so that nothing moves when they come. */
export function Exports(subject: Subject) {
  const { value } = chunk;
  return value ? <value.Exports {...subject} /> : <footer class="exports" aria-busy="true" />;
}

/** Puts what is said of one finding on the clipboard. */
export const copyFinding: Chunk['copyFinding'] = async (...asked) =>
  (await coming()).copyFinding(...asked);
