/**
 * The card's look. Lengths are in px because a page may set any font size on its root, and everything starts from
 * `all: initial` because inherited properties reach into a shadow root.
 */
export const CARD_STYLE = `
:host {
  all: initial !important;
  position: fixed !important;
  top: 0 !important;
  left: 0 !important;
  width: 0 !important;
  height: 0 !important;
  z-index: 2147483647 !important;
}
.card {
  --ink: #1b1f24; --soft: #57606a; --paper: #fff; --line: #d5dae0; --raised: #f5f6f8;
  --fail: #b3121d; --doubt: #7a5200;
  position: fixed;
  box-sizing: border-box;
  width: 340px;
  max-width: calc(100vw - 12px);
  overflow: auto;
  overscroll-behavior: contain;
  background: var(--paper);
  color: var(--ink);
  border: 1px solid var(--line);
  border-radius: 8px;
  box-shadow: 0 1px 2px rgba(20, 26, 34, .12), 0 8px 24px rgba(20, 26, 34, .18);
  font: 13px/1.5 system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
  font-variant-numeric: tabular-nums;
  text-align: start;
  cursor: default;
  -webkit-user-select: text;
  user-select: text;
}
section { padding: 12px 14px; }
section + section { border-top: 1px solid var(--line); }
h2 { all: unset; display: flex; gap: 7px; align-items: center; font-weight: 600; }
h2::before {
  flex: none; width: 16px; height: 16px; border-radius: 50%;
  background: var(--fail); color: #fff; font-size: 10px; line-height: 16px; text-align: center; content: "✕";
}
.incomplete h2::before { background: var(--doubt); content: "?"; font-size: 11px; }
.notice h2::before { background: var(--doubt); content: "!"; font-size: 11px; }
dl { display: grid; grid-template-columns: 12px 1fr auto; gap: 2px 6px; margin: 8px 0 0; }
dl > div { display: contents; }
dt { overflow-wrap: anywhere; color: var(--soft); }
dd { margin: 0; text-align: end; overflow-wrap: anywhere; max-width: 140px; }
.sign { color: var(--soft); text-align: center; }
.unknown dd { color: var(--doubt); font-style: italic; }
.folded { grid-column: 2 / -1; color: var(--soft); font-size: 12px; }
.results { margin-top: 8px; padding-top: 8px; border-top: 1px solid var(--line); grid-template-columns: 1fr auto; }
.results dt { color: var(--ink); }
.results .strong > * { color: var(--fail); font-weight: 600; }
.incomplete .results .strong > * { color: var(--doubt); }
p:empty { display: none; }
p { margin: 8px 0 0; color: var(--soft); overflow-wrap: anywhere; }
.target { margin: 0 0 0 23px; }
@media (prefers-color-scheme: dark) {
  .card {
    --ink: #e7eaee; --soft: #a3acb8; --paper: #20252c; --line: #3a424d; --raised: #2a3038;
    --fail: #ff8a80; --doubt: #e3b341;
    color-scheme: dark;
    box-shadow: 0 1px 2px rgba(0, 0, 0, .5), 0 8px 24px rgba(0, 0, 0, .55);
  }
  h2::before { color: #20252c; }
}
@media (forced-colors: active) {
  h2::before { forced-color-adjust: none; }
}
@media print {
  .card { display: none; }
}
`;
