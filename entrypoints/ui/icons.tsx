/** Drawn on a 16 px square in the colour of the text around them; words beside them say the same. */
const Icon = ({ path, size = 16 }: { path: string; size?: number }) => (
  <svg
    class="icon"
    width={size}
    height={size}
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    stroke-width="1.6"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    <path d={path} />
  </svg>
);

/** Sums are broken, a file was refused; on a button, close. */
export const Cross = () => <Icon path="m4.5 4.5 7 7m0-7-7 7" />;
/** All that could be checked holds. */
export const Tick = () => <Icon path="m3.2 8.6 3.2 3.2 6.4-7" />;
/** It cannot be told. */
export const Question = () => (
  <Icon path="M5.4 5.6a2.6 2.6 0 1 1 3.9 2.3c-.8.5-1.3.9-1.3 1.8M8 12.6v.01" />
);
/** To be looked at: a warning, a notice, a cell that is probably wrong. */
export const Note = () => <Icon path="M8 3v6.2M8 12.6v.01" />;
/** Audit once more. */
export const Again = () => <Icon path="M13.2 8A5.2 5.2 0 1 1 11.4 4M13.2 2v3.2H10" />;
/** A file, such as an attachment. */
export const File = () => <Icon path="M4 1.8h5.2L12 4.6v9.6H4zM9 2v3h3" size={18} />;
/** A page into which the browser lets nobody. */
export const Closed = () => (
  <Icon path="M3.6 7.2h8.8v6.4H3.6zM5.4 7V5.2a2.6 2.6 0 0 1 5.2 0V7" size={18} />
);
/** A table, or a page that may hold some. */
export const Sheet = () => (
  <Icon path="M2.2 2.8h11.6v10.4H2.2zM2.2 6.2h11.6M6.2 6.2v7M2.2 9.7h11.6" size={18} />
);
/** What is folded; it turns down as that opens. */
export const Pointer = () => <Icon path="M6 3.5 10.5 8 6 12.5" />;
/** The reference of the rules, with the settings. */
export const Book = () => (
  <Icon path="M8 3.6C6.6 2.6 4.6 2.4 2.2 2.6v10c2.4-.2 4.4 0 5.8 1 1.4-1 3.4-1.2 5.8-1v-10C11.4 2.4 9.4 2.6 8 3.6zm0 0v10" />
);
/** To another page or tab. */
export const Out = () => <Icon path="M9.2 2.8h4v4M13 3 7.6 8.4M11.2 9.4v3.8H2.8V4.8h3.8" />;
/** Copy a finding as text. */
export const Copy = () => <Icon path="M5.6 5.6h7.6v7.6H5.6zM10.4 5.4V2.8H2.8v7.6h2.6" size={14} />;
/** To the finding, or the place, before. */
export const Up = () => <Icon path="M3.5 10.5 8 6l4.5 4.5" />;
/** To the next. */
export const Down = () => <Icon path="M3.5 6 8 10.5 12.5 6" />;
/** To the panel beside the page, and back to the popup. */
export const Panel = () => <Icon path="M2.2 2.8h11.6v10.4H2.2zM9.6 2.8v10.4" />;
/** On or off for a whole site. */
export const Power = () => <Icon path="M8 2v5.6M4.6 4.2a5 5 0 1 0 6.8 0" />;
