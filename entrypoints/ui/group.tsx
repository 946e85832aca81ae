import type { ComponentChildren } from 'preact';
import { Pointer } from './icons';
import { isFolded, type ListView } from './view';

/** A group of the list, which can be folded; what it holds is drawn only when it is seen. */
export function Group({
  id,
  tone,
  icon,
  title,
  count,
  view,
  children,
}: {
  id: string;
  tone: string;
  icon: ComponentChildren;
  title: string;
  count: number;
  view: ListView;
  children: ComponentChildren;
}) {
  const isOpen = !isFolded(view, id);
  return (
    <details
      class={`group ${tone}`}
      data-testid="group"
      data-group={id}
      open={isOpen}
      onToggle={({ currentTarget: { open } }) => {
        // Also told when we have done it ourselves.
        if (open !== isOpen) view.folded.value = { ...view.folded.value, [id]: !open };
      }}
    >
      <summary>
        <span class="sign">{icon}</span>
        <h2>
          {title} <span class="count">{count}</span>
        </h2>
        <Pointer />
      </summary>
      {isOpen && children}
    </details>
  );
}
