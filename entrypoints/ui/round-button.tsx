import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';

interface RoundProps extends ButtonHTMLAttributes {
  /** By which tests know it. */
  readonly name: string;
  readonly words: string;
  readonly children: ComponentChildren;
}

/** A button that is an icon alone: its words come up where one points at it, and are what is read aloud. */
export const RoundButton = ({ name, words, ...more }: RoundProps) => (
  <button
    type="button"
    class="round"
    data-testid={name}
    title={words}
    aria-label={words}
    {...more}
  />
);
