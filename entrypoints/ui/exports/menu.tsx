import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Pointer } from '../icons';

/** Something that can be done, as an entry of a menu. */
export interface Choice {
  readonly label: string;
  readonly testId: string;
  /** Null for one that is an address. */
  readonly act: (() => void) | null;
  /** Opens in a tab of its own. */
  readonly href?: string;
}

interface MenuProps {
  readonly label: ComponentChildren;
  /** What a reader who does not see it is told, where `label` is a sign. */
  readonly name?: string;
  readonly testId: string;
  readonly choices: readonly Choice[];
}

/** A button that opens a list of choices above it: arrows go through them, Escape closes. */
export function Menu({ label, name, testId, choices }: MenuProps) {
  const open = useSignal(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const entries = () => [...(root.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  const close = () => {
    open.value = false;
    button.current?.focus();
  };

  useEffect(() => {
    if (!open.value) return;
    entries()[0]?.focus();
    const outside = ({ target }: Event) => {
      if (target instanceof Node && !root.current?.contains(target)) open.value = false;
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open.value]);

  const onKeyDown = (event: KeyboardEvent) => {
    const all = entries();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (event.key === 'Escape') close();
    else if (event.key === 'Tab') open.value = false;
    else if (to !== undefined) all.at(to % all.length)?.focus();
    else return;
    if (event.key !== 'Tab') event.preventDefault();
  };

  return (
    <div class="menu" ref={root}>
      <button
        type="button"
        ref={button}
        data-testid={testId}
        aria-haspopup="menu"
        aria-expanded={open.value}
        aria-label={name}
        title={name}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        {label}
        <Pointer />
      </button>
      {open.value && (
        <div class="choices" role="menu" aria-label={name} tabIndex={-1} onKeyDown={onKeyDown}>
          {choices.map((choice) => (
            <Entry key={choice.testId} {...choice} close={close} />
          ))}
        </div>
      )}
    </div>
  );
}

function Entry({ label, testId, act, href, close }: Choice & { close: () => void }) {
  if (href) {
    return (
      <a
        role="menuitem"
        tabIndex={-1}
        data-testid={testId}
        href={href}
        target="_blank"
        rel="noreferrer"
        onClick={close}
      >
        {label}
      </a>
    );
  }
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      data-testid={testId}
      onClick={() => {
        close();
        act?.();
      }}
    >
      {label}
    </button>
  );
}
