import type { RowItem } from '../../form/model';
import type { Token } from './tokens';
import type { Said, TableWording } from './wording';

/** What the words between two figures say, one label after the other. */
export interface Segment {
  readonly tokens: readonly Token[];
  readonly text: string;
  /** Null for words that are no whole label: a header's, a running head. */
  readonly said: Said | null;
}

/** So many pieces may make one label; 三、本年度办理结果 is printed downwards, a letter a piece. */
const PIECES = 16;
/** More words than these between two figures are no table's. */
const MOST = 150;

/** Where a label may begin within a word. */
const NUMBERED = /[(（][一二三四五六七八九][)）]|[一二三四]\s*、|(?<![\d.])\d[.．、](?!\d)/g;

/** Cuts words into the labels that they hold, of which none says how many pieces or lines it takes. */
export function segmentsOf(tokens: readonly Token[], wording: TableWording): Segment[] {
  const pieces = tokens.slice(-MOST).flatMap((token) => cut(token, wording));
  const segments: Segment[] = [];
  for (let at = 0; at < pieces.length; ) {
    const [end, said] = longest(pieces, at, wording);
    segments.push(segment(pieces.slice(at, end), said));
    at = end;
  }
  return segments;
}

interface Piece {
  readonly text: string;
  readonly token: Token;
}

function cut(token: Token, wording: TableWording): Piece[] {
  if (token.whole && wording.exact(token.text)) return [{ text: token.text, token }];
  return piecesOf(token.text).map((text) => ({ text, token }));
}

/** A text parted where numbered labels may begin in it. */
export function piecesOf(text: string): string[] {
  const starts = [...text.matchAll(NUMBERED)].map(({ index }) => index);
  const bounds = [0, ...starts.filter((at) => at > 0), text.length];
  return bounds.slice(1).map((end, i) => text.slice(bounds[i], end));
}

function longest(
  pieces: readonly Piece[],
  at: number,
  wording: TableWording,
): readonly [end: number, said: Said | null] {
  const most = Math.min(pieces.length, at + PIECES);
  const texts = [''];
  for (let end = at; end < most; end++) texts.push(texts[end - at] + (pieces[end]?.text ?? ''));
  for (let end = most; end > at; end--) {
    const said = wording.exact(texts[end - at] ?? '');
    if (said) return [end, said];
  }
  return [at + 1, null];
}

function segment(pieces: readonly Piece[], said: Said | null): Segment {
  return {
    tokens: pieces.map(({ token }) => token),
    text: pieces.map(({ text }) => text).join(''),
    said,
  };
}

/** The row that figures belong to: the last label before them, or the words at the end that nearly are one. */
export function ownLabel(
  segments: readonly Segment[],
  wording: TableWording,
): { readonly label: Segment; readonly items: readonly RowItem[]; readonly at: number } | null {
  let at = segments.length - 1;
  while (at >= 0 && !segments[at]?.said) at--;
  const last = segments[at];
  const behind = segments.slice(at + 1);
  if (behind.length === 0) {
    return last?.said?.kind === 'row' ? { label: last, items: last.said.items, at } : null;
  }
  for (let from = at + 1; from < segments.length; from++) {
    const tail = segments.slice(from);
    const text = tail.map((each) => each.text).join('');
    const items = wording.near(text);
    if (items.length === 0) continue;
    return {
      label: { tokens: tail.flatMap(({ tokens }) => tokens), text, said: null },
      items,
      at: from,
    };
  }
  return null;
}

const GLUED = /^(.*[^\d.．、\s])\s*(\d+)$/;

/** A row's label that closed up with the first figure of its row: `3.其他154`. */
export function gluedTo(
  { text, tokens }: Segment,
  wording: TableWording,
): { readonly label: Segment; readonly items: readonly RowItem[]; readonly figure: Token } | null {
  const [, words = '', figure = ''] = GLUED.exec(text) ?? [];
  const said = words === '' || wording.exact(text) ? null : wording.exact(words);
  const last = tokens.at(-1);
  if (said?.kind !== 'row' || !last) return null;
  const { place } = last;
  const end = place.range?.[1] ?? 0;
  const own = place.range ? { ...place, range: [end - figure.length, end] as const } : place;
  return {
    label: { tokens, text: words, said },
    items: said.items,
    figure: { ...last, kind: 'figure', text: figure, place: own },
  };
}
