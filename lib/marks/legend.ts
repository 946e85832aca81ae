import { genuine } from '../page/genuine';
import { maker } from './card/make';
import style from './legend.css?inline';
import type { Token } from './tokens';

/** The legend's words; each kind of mark has its own. */
export type LegendWords = Readonly<Record<Token | 'title', string>> & { readonly language: string };

/**
 * Tells, above a page that is printed with its marks, what they mean. It is in the page only while it is printed.
 * @param kinds those that stand in the page; without any there is nothing to tell
 */
export function showLegend(
  document: Document,
  words: () => LegendWords,
  kinds: () => readonly Token[],
  signal: AbortSignal,
): void {
  const view = genuine(document, 'defaultView');
  if (!view) return;
  let host: HTMLElement | null = null;
  const add = () => {
    const shown = kinds();
    const body = genuine(document, 'body');
    if (host || !shown.length || !body) return;
    host = build(document, words(), shown);
    genuine(document, 'documentElement').insertBefore(host, body);
  };
  const remove = () => {
    host?.remove();
    host = null;
  };
  view.addEventListener('beforeprint', add, { signal });
  view.addEventListener('afterprint', remove, { signal });
  // Where a page is only shown as it would be printed, nothing is told of printing.
  view.matchMedia('print').addEventListener('change', ({ matches }) => (matches ? add : remove)(), {
    signal,
  });
  signal.addEventListener('abort', remove);
}

function build(document: Document, words: LegendWords, kinds: readonly Token[]): HTMLElement {
  const make = maker(document);
  const host = genuine(document, 'createElement')('gouji-legend');
  const items = kinds.map((kind) => make.element('span', '', make.element('i', kind), words[kind]));
  const line = make.element('p', '', make.element('b', '', words.title), ...items);
  line.lang = words.language;
  host.attachShadow({ mode: 'closed' }).append(make.element('style', '', style), line);
  return host;
}
