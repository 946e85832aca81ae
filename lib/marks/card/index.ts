import { genuine } from '../../page/genuine';
import type { Spot } from '../../page/source';
import { isCovered, toView } from '../in-view';
import { ATTRIBUTE } from '../mark';
import { Spotlight, type SumCells } from '../spotlight';
import type { CardPart, CardWords } from './content';
import { OpenCard } from './open-card';
import type { About } from './view';

/** Long enough that a pointer on its way across the table opens nothing. */
const OPEN_AFTER = 120;
/** Long enough to reach the card. */
const CLOSE_AFTER = 250;

/** What a card is made of; it ends with the signal. */
export interface CardOptions {
  readonly words: () => CardWords;
  readonly partsOf: (subject: Spot) => readonly CardPart[];
  readonly cellsOf?: (check: number) => SumCells | null;
  /** The underlined phrase at a point of the view; not given where none is underlined. */
  readonly phraseAt?: (x: number, y: number) => Range | null;
  /** The phrases of an element that holds the focus for them. */
  readonly phrasesIn?: (element: Element) => readonly Range[];
  readonly signal: AbortSignal;
  readonly about?: About;
}

/** The card of the marked cell or phrase under the pointer, or of what is in focus. It is in the page only while it is open. */
export class Card {
  readonly #document: Document;
  readonly #options: CardOptions;
  readonly #spotlight: Spotlight;
  #open: OpenCard | null = null;
  /** The phrase under the pointer; undefined when the pointer has come to another element since. */
  #aim: Range | null | undefined = null;
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(document: Document, options: CardOptions) {
    this.#document = document;
    this.#options = options;
    this.#spotlight = new Spotlight(document);
    const { signal } = options;
    const listen = { signal, passive: true, capture: true } as const;
    const on = genuine(document, 'addEventListener');
    on('pointerover', (event) => this.#pointed(event), listen);
    const { phraseAt } = options;
    if (phraseAt) {
      on('pointermove', (event) => this.#moved(event, phraseAt), listen);
    }
    on('focusin', (event) => this.#focused(event), listen);
    on('focusout', () => this.#closeLater(), listen);
    on('click', (event) => this.#clicked(event), listen);
    const root = genuine(document, 'documentElement');
    root.addEventListener('pointerleave', () => this.#closeLater(), { signal, passive: true });
    const view = genuine(document, 'defaultView');
    view?.addEventListener('keydown', (event) => this.#key(event), { signal, capture: true });
    const settle = () => view?.requestAnimationFrame(() => this.#open?.settle());
    view?.addEventListener('scroll', settle, listen);
    view?.addEventListener('resize', settle, { signal, passive: true });
    signal.addEventListener('abort', () => this.close());
  }

  /** What the open card explains. */
  get subject(): Spot | null {
    return this.#open?.subject ?? null;
  }

  get isPinned(): boolean {
    return this.#open?.isPinned ?? false;
  }

  /** @param isPinned it stays until it is closed */
  open(subject: Spot, isPinned = false): void {
    clearTimeout(this.#timer);
    if (this.#open?.subject !== subject) {
      this.close();
      const parts = this.#options.partsOf(subject);
      if (!parts.length) return;
      const { about, words, cellsOf = () => null } = this.#options;
      this.#open = new OpenCard(this.#document, subject, parts, {
        words: words(),
        ...(about && { about }),
        cellsOf,
        spotlight: this.#spotlight,
        onClose: () => this.close(),
      });
    }
    if (isPinned) this.#open.isPinned = true;
  }

  close(): void {
    clearTimeout(this.#timer);
    const open = this.#open;
    this.#open = null;
    open?.close();
  }

  /** Takes an open card out of the page; gives what puts it back. */
  take(): () => void {
    return this.#open?.take() ?? (() => {});
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
    else if (cell) this.#openLater(cell);
    else this.#closeLater(this.#open ? CLOSE_AFTER : 0);
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
      else if (phrase) this.#openLater(phrase);
      else if (left) this.#closeLater();
    });
  }

  /** A click keeps the card, unless it was meant for something of the page's, or marked some of its text. */
  #clicked(event: MouseEvent) {
    const { target, clientX, clientY } = event;
    if (!(target instanceof Element) || target === this.#open?.host) return;
    if (genuine(target, 'closest')('a[href], button, input, select, textarea, label')) return;
    if (genuine(this.#document, 'getSelection')()?.isCollapsed === false) return;
    const subject =
      genuine(target, 'closest')(`[${ATTRIBUTE}]`) ?? this.#options.phraseAt?.(clientX, clientY);
    if (subject) this.open(subject, true);
  }

  #focused(event: Event) {
    const target = event.target;
    if (target === this.#open?.host) clearTimeout(this.#timer);
    else if (target instanceof Element) {
      const phrases = this.#options.phrasesIn?.(target) ?? [];
      const [first] = phrases;
      const isMarked = genuine(target, 'hasAttribute')(ATTRIBUTE);
      if (!isMarked && !first) return;
      // A heading that stays must not hide what has the focus.
      if (isMarked && isCovered(target)) toView(target);
      const isOpen = phrases.some((phrase) => phrase === this.#open?.subject);
      const subject = isMarked ? target : first;
      if (subject && !isOpen && !this.isPinned) this.open(subject);
    }
  }

  #openLater(subject: Spot) {
    if (this.isPinned) return;
    this.#later(() => this.open(subject), OPEN_AFTER);
  }

  #closeLater(delay = CLOSE_AFTER) {
    this.#later(() => {
      if (!this.isPinned && !this.#open?.isEntered) this.close();
    }, delay);
  }

  #later(act: () => void, delay: number) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(act, delay);
  }

  #key(event: KeyboardEvent) {
    const open = this.#open;
    if (!open) return;
    const { key, target } = event;
    const inside = target === open.host;
    const seat = this.#seatOf(open.subject);
    if (inside && key === 'Tab') {
      // On from where the reader came from, as Tab goes.
      seat?.focus();
      return;
    }
    const enters = key === 'Enter' && !inside && target === seat;
    const turns = !inside && target === seat && (key === 'ArrowLeft' || key === 'ArrowRight');
    if (turns && this.#turn(key === 'ArrowRight' ? 1 : -1)) event.preventDefault();
    if (!enters && key !== 'Escape') return;
    event.stopPropagation();
    event.preventDefault();
    if (enters) {
      open.enter();
      return;
    }
    // From within the card back to where the reader came from, which must not open it again.
    if (inside) seat?.focus();
    this.close();
  }

  /** What has the focus for a subject: the cell, or the element that its phrase stands in. */
  #seatOf(subject: Spot): HTMLElement | null {
    let node: Node | null = subject instanceof Range ? subject.startContainer : subject;
    const { phrasesIn } = this.#options;
    if (!(subject instanceof Range)) return node instanceof HTMLElement ? node : null;
    while (node && !(node instanceof HTMLElement && phrasesIn?.(node).includes(subject))) {
      node = genuine(node, 'parentNode');
    }
    return node as HTMLElement | null;
  }

  /** From one phrase of an element to the next. */
  #turn(step: number): boolean {
    const subject = this.#open?.subject;
    const seat = subject && this.#seatOf(subject);
    const phrases = (seat && this.#options.phrasesIn?.(seat)) || [];
    const next = phrases[phrases.indexOf(subject as Range) + step];
    if (next && phrases.length > 1) this.open(next);
    return !!next;
  }
}
