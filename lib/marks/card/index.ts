import { genuine } from '../../page/genuine';
import type { Spot } from '../../page/source';
import { ATTRIBUTE } from '../mark';
import type { CardPart } from './content';
import { placeCard } from './place';
import { type About, buildCard, fillCard } from './view';

/** Long enough that a pointer on its way across the table opens nothing. */
const OPEN_AFTER = 120;
/** Long enough to reach the card. */
const CLOSE_AFTER = 250;

/** What a card is made of; it ends with the signal. */
export interface CardOptions {
  readonly language: () => string;
  readonly partsOf: (subject: Spot) => readonly CardPart[];
  /** The underlined phrase at a point of the view; not given where none is underlined. */
  readonly phraseAt?: (x: number, y: number) => Range | null;
  readonly signal: AbortSignal;
  readonly about?: About;
}

/** The card of the marked cell or phrase under the pointer, or of the cell in focus. It is in the page only while it is open. */
export class Card {
  readonly #document: Document;
  readonly #options: CardOptions;
  #open: {
    host: HTMLElement;
    card: HTMLElement;
    /** What it explains: a marked cell, or an underlined phrase. */
    subject: Spot;
    end: AbortController;
  } | null = null;
  /** The phrase under the pointer; undefined when the pointer has come to another element since. */
  #aim: Range | null | undefined = null;
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(document: Document, options: CardOptions) {
    this.#document = document;
    this.#options = options;
    const { signal } = options;
    const listen = { signal, passive: true, capture: true } as const;
    const on = genuine(document, 'addEventListener');
    on('pointerover', (event) => this.#pointed(event), listen);
    const { phraseAt } = options;
    if (phraseAt) {
      on('pointermove', (event) => this.#moved(event, phraseAt), listen);
    }
    on('focusin', (event) => this.#focused(event), listen);
    on('focusout', () => this.#later(() => this.close(), CLOSE_AFTER), listen);
    genuine(document, 'documentElement').addEventListener(
      'pointerleave',
      () => this.#later(() => this.close(), CLOSE_AFTER),
      { signal, passive: true },
    );
    signal.addEventListener('abort', () => this.close());
  }

  open(subject: Spot): void {
    clearTimeout(this.#timer);
    if (this.#open?.subject === subject) return;
    this.close();
    const parts = this.#options.partsOf(subject);
    if (!parts.length) return;

    const end = new AbortController();
    const { host, card } = buildCard(this.#document, this.#options.language());
    fillCard(card, parts, this.#options.about);
    this.#open = { host, card, subject, end };
    genuine(this.#document, 'documentElement').append(host);
    this.#settle();

    const { signal } = end;
    // What is done in the card is no business of the page.
    for (const type of ['keydown', 'keyup', 'keypress', 'pointerdown', 'mousedown', 'click']) {
      host.addEventListener(type, (event) => event.stopPropagation(), { signal });
    }
    const view = genuine(this.#document, 'defaultView');
    view?.addEventListener('keydown', (event) => this.#key(event), { signal, capture: true });
    const move = () => view?.requestAnimationFrame(() => this.#settle());
    view?.addEventListener('scroll', move, { signal, capture: true, passive: true });
    view?.addEventListener('resize', move, { signal, passive: true });
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#open?.end.abort();
    this.#open?.host.remove();
    this.#open = null;
  }

  #pointed(event: Event) {
    const target = event.target;
    if (!(target instanceof Element)) return;
    this.#aim = undefined;
    if (target === this.#open?.host) {
      clearTimeout(this.#timer);
      return;
    }
    const cell = genuine(target, 'closest')(`[${ATTRIBUTE}]`);
    if (cell && cell === this.#open?.subject) clearTimeout(this.#timer);
    else if (cell) this.#later(() => this.open(cell), OPEN_AFTER);
    else this.#later(() => this.close(), this.#open ? CLOSE_AFTER : 0);
  }

  /** Phrases are no elements: where the pointer rests is looked up once a frame. */
  #moved(event: PointerEvent, phraseAt: NonNullable<CardOptions['phraseAt']>) {
    if (this.#frame || event.target === this.#open?.host) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      if (this.#options.signal.aborted) return;
      const phrase = phraseAt(event.clientX, event.clientY);
      if (phrase === this.#aim) return;
      const left = this.#aim;
      this.#aim = phrase;
      if (phrase && phrase === this.#open?.subject) clearTimeout(this.#timer);
      else if (phrase) this.#later(() => this.open(phrase), OPEN_AFTER);
      else if (left) this.#later(() => this.close(), CLOSE_AFTER);
    });
  }

  #focused(event: Event) {
    const target = event.target;
    if (target === this.#open?.host) clearTimeout(this.#timer);
    else if (target instanceof Element && genuine(target, 'hasAttribute')(ATTRIBUTE))
      this.open(target);
  }

  #later(act: () => void, delay: number) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(act, delay);
  }

  #key(event: KeyboardEvent) {
    const { subject, card, host } = this.#open ?? {};
    const about = card?.querySelector<HTMLElement>('.about');
    const enters = event.key === 'Enter' && about && event.target === subject;
    if (!enters && event.key !== 'Escape') return;
    event.stopPropagation();
    event.preventDefault();
    if (enters) {
      about.focus();
      return;
    }
    // From within the card back to where the reader came from, which must not open it again.
    const inside = event.target === host && subject instanceof HTMLElement;
    if (inside) subject.focus();
    this.close();
  }

  /** Puts the card beside what it explains, wherever that has gone. */
  #settle() {
    if (!this.#open) return;
    const { card, subject } = this.#open;
    // In quirks mode, which old portals are in, it is the body that knows the view's size.
    const scroller =
      genuine(this.#document, 'scrollingElement') ?? genuine(this.#document, 'documentElement');
    const view = { width: scroller.clientWidth, height: scroller.clientHeight };
    const box = subject.getBoundingClientRect();
    const gone = box.bottom < 0 || box.top > view.height || box.right < 0 || box.left > view.width;
    const node = subject instanceof Range ? subject.startContainer : subject;
    if (gone || !node.isConnected) {
      this.close();
      return;
    }
    card.style.maxHeight = '';
    const { width, height } = card.getBoundingClientRect();
    const place = placeCard(box, { width, height }, view);
    card.style.left = `${place.left}px`;
    card.style.top = `${place.top}px`;
    card.style.maxHeight = `${place.height}px`;
  }
}
