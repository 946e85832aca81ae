import { signal } from '@preact/signals';
import type { ComponentType, VNode } from 'preact';

/**
 * A component whose chunk is brought when it is shown for the first time.
 * @param room what stands there until it has come, so that nothing moves
 */
export function later<Props extends object>(
  bring: () => Promise<ComponentType<Props>>,
  room: VNode | null = null,
) {
  const here = signal<ComponentType<Props> | null>(null);
  return (props: Props) => {
    const Here = here.value;
    if (Here) return <Here {...props} />;
    // A chunk is brought but once, however often it is asked for.
    void bring().then((found) => {
      here.value = found;
    });
    return room;
  };
}
