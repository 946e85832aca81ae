import type { FrameAudit, FrameSummary } from '../../lib/answer';
import { askForAnswer, askForTablesOf } from '../../lib/browser/audit-port';
import { readDocument, readWhole } from '../../lib/intake';
import { placesOf, type Shown } from '../../lib/marks/shown';
import { foldsOf, sentencesOf, signatureOf } from '../../lib/marks/signature';
import type { RulePack } from '../../lib/packs/types';
import { genuine } from '../../lib/page/genuine';
import { isRendered, isShown } from '../../lib/page/rendered';
import type { Source, Spot } from '../../lib/page/source';
import { runSliced } from '../../lib/steps';
import type { PlainTable } from '../../lib/table/plain';

/** An audit as the page keeps it. */
export interface Result {
  readonly summary: FrameSummary;
  readonly shown: Shown;
  /** What the audit's addresses mean. */
  readonly source: Pick<Source, 'find'>;
  /** Taken apart when first asked for. */
  readonly frame: () => FrameAudit;
  /** What the tables read when they were audited. */
  readonly signature: string;
  /** The same of the sentences, which are read in a report only. */
  readonly sentences: string;
  /** What of the tables was shown. */
  readonly folds: string;
}

/** Longest piece of work at a stretch, in ms, well within a frame and far from what anybody feels. */
const SLICE = 12;

/**
 * The audit of this frame's document: the page is read here, in slices, and audited in the background; one run at a time, a newer
 * run replaces the one under way.
 */
export class AuditedPage {
  result: Result | null = null;
  /** Where the tables stand that were last asked for, in their order. */
  tableSpots: readonly (Spot | null)[] = [];
  #run: { promise: Promise<Result>; stop: AbortController } | null = null;

  constructor(
    private readonly document: Document,
    private readonly outer: Document | null,
    private readonly language: () => 'zh' | 'en',
    private readonly signal: AbortSignal,
    /** Rule packs that are on; the next audit takes account of them. */
    public packs: Promise<readonly RulePack[]>,
  ) {}

  /** True when other tables, or other rows of them, are shown now. */
  get refolded(): boolean {
    return this.result !== null && this.result.folds !== foldsOf(this.document);
  }

  /** True when the page's tables, or a report's sentences, read differently since, or were put there anew with the same text. */
  get outdated(): boolean {
    if (!this.result) return true;
    const { shown, source, signature, sentences } = this.result;
    for (const place of placesOf(shown)) {
      const spot = source.find(place);
      if (spot && !(spot instanceof Range) && !genuine(spot, 'isConnected')) return true;
    }
    if (signature !== signatureOf(this.document) || this.refolded) return true;
    return shown.isReport && sentences !== sentencesOf(this.document);
  }

  run(): Promise<Result> {
    this.#run?.stop.abort();
    const stop = new AbortController();
    this.signal.addEventListener('abort', () => stop.abort(), { signal: stop.signal });
    const promise: Promise<Result> = this.#audit(stop.signal)
      .finally(() => stop.abort())
      .then(
        (result) => {
          if (this.#run?.stop !== stop) return this.current();
          this.result = result;
          this.#run = null;
          return result;
        },
        (error) => {
          if (this.#run?.stop !== stop) return this.current();
          this.#run = null;
          throw error;
        },
      );
    this.#run = { promise, stop };
    return promise;
  }

  /** True once an audit is there or under way. */
  get begun(): boolean {
    return this.#run !== null || this.result !== null;
  }

  /** The audit under way, or the one that stands, or a first one. */
  current(): Promise<Result> {
    if (this.#run) return this.#run.promise;
    return this.result ? Promise.resolve(this.result) : this.run();
  }

  /** Every data table of the page as it stands, read anew. */
  async tables(): Promise<PlainTable[]> {
    const { document, outer, signal } = this;
    const { page, source } = readWhole(document, { outer, frames: false });
    const tables = await askForTablesOf(page, signal);
    this.tableSpots = tables.map(({ place }) => (place && source.find(place)) ?? null);
    return tables;
  }

  async #audit(signal: AbortSignal): Promise<Result> {
    const { document, outer } = this;
    const packs = await this.packs;
    const signature = signatureOf(document);
    const sentences = sentencesOf(document);
    const folds = foldsOf(document);
    const options = {
      ...(isShown(document) && { isRendered }),
      url: genuine(document, 'URL'),
      outer,
      packs,
      frames: false,
    };
    const steps = readDocument(document, options);
    const { intake, source } = await runSliced(steps, { signal, budget: SLICE });
    const question = { intake, language: this.language() };
    const { summary, shown, frame } = await askForAnswer(question, signal);
    source.keep(placesOf(shown));
    let parsed: FrameAudit | undefined;
    return {
      summary,
      shown,
      source,
      frame: () => {
        parsed ??= JSON.parse(frame) as FrameAudit;
        return parsed;
      },
      signature,
      sentences,
      folds,
    };
  }
}
