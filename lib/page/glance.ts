import { findAttachments } from './attachments';
import { genuine } from './genuine';
import { isPlainText, textOf } from './plain';

/**
 * What a first look at a document tells, before anything of it is read: each thing is looked up when it is asked for, and the text,
 * which costs most, once. It holds for one look; a page may change behind it.
 */
export class Glance {
  #text: string | undefined;
  /** The same of the document around a frame, where there is one that may be seen. */
  readonly outer: Glance | null;

  constructor(
    private readonly document: Document,
    outer: Document | null = null,
  ) {
    this.outer = outer && outer !== document ? new Glance(outer) : null;
  }

  /** A text file, as browsers show one. */
  get isPlainText(): boolean {
    return isPlainText(this.document);
  }

  get url(): string {
    return genuine(this.document, 'URL');
  }

  get title(): string {
    return genuine(this.document, 'title');
  }

  /** The main heading. Lists by name are kept by the browser; a selector would look through the whole page each time. */
  get heading(): string {
    return (this.#named('h1')[0] ?? this.#named('ucaptitle')[0])?.textContent ?? '';
  }

  /** Whether there is any `table` element, whatever it holds. */
  get hasTables(): boolean {
    return this.#named('table').length > 0;
  }

  get hasFrames(): boolean {
    return this.#named('iframe').length > 0;
  }

  /** Whether there is a file or a picture in which figures may be. */
  get hasAttachments(): boolean {
    return findAttachments(this.document, '').length > 0;
  }

  /** All its letters, those of scripts too. */
  get text(): string {
    this.#text ??= textOf(this.document);
    return this.#text;
  }

  #named(tag: string): HTMLCollectionOf<Element> {
    return genuine(this.document, 'getElementsByTagName')(tag);
  }
}
