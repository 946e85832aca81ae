import { genuine } from '../../page/genuine';
import type { Spot } from '../../page/source';
import { isCovered, toView } from '../in-view';
import type { Spotlight, SumCells } from '../spotlight';
import type { CardPart, CardWords } from './content';
import { type Box, overlaps, placeCard } from './place';
import { Signs } from './signs';
import { type About, buildCard, type CardView, type Section } from './view';

/** What an open card asks of the world. */
export interface OpenOptions {
  readonly words: CardWords;
  readonly about?: About;
  /** The cells of a check's sum; null for a check that has none. */
  readonly cellsOf: (check: number) => SumCells | null;
  readonly spotlight: Spotlight;
  /** Asked to be closed: by a key, its button, or because what it explains is gone. */
  readonly onClose: () => void;
}

/** No card is higher than that, in px, nor takes more of the view's height. */
const HIGHEST = 520;
const SHARE = 0.7;

/** A card that is open. */
export class OpenCard {
  readonly #view: CardView;
  readonly #signs: Signs;
  readonly #end = new AbortController();
  /** All sums that it singles out while no part of it is looked at. */
  readonly #sums: readonly SumCells[];
  #shown: readonly SumCells[] = [];
  #looked: { readonly section: Section | null } | null = null;
  /** The cell of the term that the reader has stepped to. */
  #now: Element | null = null;
  #isFitted = false;
  #isPinned = false;

  /** @param subject what it explains: a cell, or an underlined phrase */
  constructor(
    private readonly document: Document,
    readonly subject: Spot,
    parts: readonly CardPart[],
    private readonly options: OpenOptions,
  ) {
    const view = buildCard(document, parts, options.words, options.about);
    this.#view = view;
    this.#signs = new Signs(view.signs);
    const sums = view.sections.flatMap((section) => this.#sumOf(section) ?? []);
    const own = sums.filter(({ total }) => total === subject);
    this.#sums = own.length ? own : sums;
    genuine(document, 'documentElement').append(view.host);
    this.#look(null);
    this.settle();
    this.#listen();
  }

  get host(): HTMLElement {
    return this.#view.host;
  }

  /** It stays until it is closed. */
  get isPinned(): boolean {
    return this.#isPinned;
  }

  set isPinned(on: boolean) {
    this.#isPinned = on;
    this.#view.pin.setAttribute('aria-pressed', String(on));
  }

  /** The reader is in it. */
  get isEntered(): boolean {
    return this.#stops.some((stop) => stop.matches(':focus'));
  }

  /** Leads the reader in: to the first term of what it is about, else to whatever can be reached. */
  enter(): void {
    const first = this.#view.sections.find(({ terms }) => terms.size > 0);
    first?.unfold(true);
    this.settle();
    const [term] = first?.terms.keys() ?? [];
    (term ?? this.#stops[0])?.focus();
  }

  close(): void {
    this.#end.abort();
    this.#view.host.remove();
    this.options.spotlight.clear();
  }

  /** Out of the page for a moment, and back. */
  take(): () => void {
    this.#view.host.remove();
    this.options.spotlight.clear();
    return () => {
      if (this.#end.signal.aborted) return;
      genuine(this.document, 'documentElement').append(this.#view.host);
      this.options.spotlight.show(this.#shown, this.#now);
      this.settle();
    };
  }

  /** Puts the card beside what it explains, wherever that has gone. */
  settle(): void {
    const { card, sections } = this.#view;
    const node = this.subject instanceof Range ? this.subject.startContainer : this.subject;
    // In quirks mode, which old portals are in, it is the body that knows the view's size.
    const scroller =
      genuine(this.document, 'scrollingElement') ?? genuine(this.document, 'documentElement');
    const size = { width: scroller.clientWidth, height: scroller.clientHeight };
    const isOut = (box: DOMRect) =>
      box.bottom < 0 || box.top > size.height || box.right < 0 || box.left > size.width;
    let box = boxOf(this.subject);
    // Where a step has led the view elsewhere, the card goes along.
    if (isOut(box) && this.#now) box = boxOf(this.#now);
    const isGone = !node.isConnected || !(box.width || box.height);
    if (isGone || (isOut(box) && !this.#isPinned && !this.isEntered)) {
      this.options.onClose();
      return;
    }
    card.classList.toggle('away', isOut(box));
    const { scrollTop } = card;
    card.style.maxHeight = '';
    const others = this.#shown.flatMap(({ total, terms }) =>
      [total, ...terms.map(({ cell }) => cell)].flatMap((cell): Box[] =>
        cell && cell !== this.subject ? [boxOf(cell)] : [],
      ),
    );
    const find = () => {
      const { width, height } = card.getBoundingClientRect();
      const most = Math.min(height, HIGHEST, size.height * SHARE);
      const place = placeCard(box, { width, height: most }, size, others);
      const isGood = place.height >= height && !others.some((other) => overlaps(place, other));
      return { place, isGood };
    };
    if (!this.#isFitted) {
      this.#isFitted = true;
      // The first part's terms are folded last: they are what the reader came for.
      for (const section of [...sections].reverse()) {
        if (find().isGood) break;
        section.unfold(false);
      }
      card.classList.toggle('compact', !find().isGood);
    }
    const { place } = find();
    card.style.left = `${place.left}px`;
    card.style.top = `${place.top}px`;
    card.style.maxHeight = `${place.height}px`;
    card.scrollTop = scrollTop;
    // What scrolls must be within reach of the keyboard.
    card.tabIndex = card.scrollHeight > card.clientHeight ? 0 : -1;
    this.#signs.settle();
  }

  #sumOf({ part: { check } }: Section): SumCells | null {
    return check === undefined ? null : this.options.cellsOf(check);
  }

  /** Singles out what a part speaks of; null for all of the card. */
  #look(section: Section | null, now: Element | null = null): void {
    const isSame = this.#looked?.section === section && this.#now === now;
    if (isSame) return;
    this.#looked = { section };
    const sum = section && this.#sumOf(section);
    this.#shown = sum ? [sum] : this.#sums;
    this.#now = now;
    this.options.spotlight.show(this.#shown, now);
    this.#signs.show(this.#shown);
  }

  #cellOf(section: Section, stop: Element | null): Element | null {
    const at = stop instanceof HTMLElement ? section.terms.get(stop) : undefined;
    return at === undefined ? null : (this.#sumOf(section)?.terms[at]?.cell ?? null);
  }

  /** Everything in the card that can be reached, in its order. */
  get #stops(): HTMLElement[] {
    const { card, pin, close } = this.#view;
    const all = [...card.querySelectorAll<HTMLElement>('section button')];
    return [...all.filter((stop) => !stop.closest('[hidden]')), pin, close];
  }

  #listen(): void {
    const { host, card, pin, close, sections } = this.#view;
    const { signal } = this.#end;
    const on = <K extends keyof HTMLElementEventMap>(
      type: K,
      act: (event: HTMLElementEventMap[K]) => void,
    ) => card.addEventListener(type, act, { signal });
    const stopOf = ({ target }: Event) =>
      target instanceof Element ? target.closest('button') : null;
    const sectionOf = ({ target }: Event) =>
      sections.find(({ element }) => target instanceof Node && element.contains(target)) ?? null;

    // What is done in the card is no business of the page.
    for (const type of ['keydown', 'keyup', 'keypress', 'pointerdown', 'mousedown', 'click']) {
      host.addEventListener(type, (event) => event.stopPropagation(), { signal });
    }
    on('pointerover', (event) => {
      const section = sectionOf(event);
      this.#look(section, section && this.#cellOf(section, stopOf(event)));
    });
    card.addEventListener('pointerleave', () => this.#look(null), { signal });
    on('focusin', (event) => {
      const section = sectionOf(event);
      this.#step(section, stopOf(event));
    });
    pin.addEventListener('click', () => {
      this.isPinned = !this.isPinned;
    });
    close.addEventListener('click', () => this.options.onClose());
    on('click', (event) => {
      const stop = stopOf(event);
      if (stop === pin || stop === close) return;
      this.isPinned = true;
      const section = sectionOf(event);
      if (section) this.#step(section, stop);
      this.settle();
    });
    on('keydown', (event) => {
      const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, Home: -1e9, End: 1e9 };
      const step = steps[event.key];
      if (!step) return;
      event.preventDefault();
      const stops = this.#stops;
      const at = stops.findIndex((stop) => stop.matches(':focus')) + step;
      stops[Math.max(0, Math.min(stops.length - 1, at))]?.focus();
    });
  }

  #step(section: Section | null, stop: Element | null): void {
    const cell = section && this.#cellOf(section, stop);
    this.#look(section, cell);
    if (!cell) return;
    if (isCovered(cell)) toView(cell);
    this.settle();
  }
}

const boxOf = (spot: Spot): DOMRect =>
  spot instanceof Range ? spot.getBoundingClientRect() : genuine(spot, 'getBoundingClientRect')();
