import { isAudited } from '../../lib/audit/audited';
import { auditSteps, runSliced } from '../../lib/audit/steps';
import type { Audit } from '../../lib/audit/types';
import type { FrameAudit, FrameSummary } from '../../lib/browser/protocol';
import { toReport } from '../../lib/export/report';
import type { Report } from '../../lib/export/schema';
import { sentencesOf, signatureOf } from '../../lib/marks/signature';
import { BUILTIN_PACKS } from '../../lib/packs/builtin';
import { type RuleNames, ruleNamesOf } from '../../lib/packs/names';
import type { RulePack } from '../../lib/packs/types';
import { placesOfText } from '../../lib/page/blocks';
import { genuine } from '../../lib/page/genuine';
import type { Source } from '../../lib/page/source';
import type { Place } from '../../lib/place';

export interface Result {
  readonly audit: Audit;
  /** What the audit's addresses mean. */
  readonly source: Pick<Source, 'find'>;
  readonly report: Report;
  /** Per check, where to jump. */
  readonly places: readonly (Place | null)[];
  /** Of the packs' rules that were checked. */
  readonly ruleNames: RuleNames;
  /** What the tables read when they were audited. */
  readonly signature: string;
  /** The same of the sentences, which are read in a report only. */
  readonly sentences: string;
}

/** Longest piece of work at a stretch, in ms, well within a frame and far from what anybody feels. */
const SLICE = 12;

/** Audits this frame's document, in slices, one run at a time: a newer run replaces the one under way. */
export class Auditor {
  result: Result | null = null;
  #run: { promise: Promise<Result>; stop: AbortController } | null = null;

  constructor(
    private readonly document: Document,
    readonly outer: Document | null,
    /** Asked only when a report is written: the browser's words are not free. */
    private readonly language: () => 'zh' | 'en',
    private readonly signal: AbortSignal,
    /** Rule packs that are on; the next audit takes account of them. */
    public packs: Promise<readonly RulePack[]>,
  ) {}

  /** True when the page's tables, or a report's sentences, read differently since, or were put there anew with the same text. */
  get outdated(): boolean {
    if (!this.result) return true;
    const { audit, source, signature, sentences } = this.result;
    const gone = [...audit.facts, ...audit.checks].some(({ place }) => {
      const spot = place && source.find(place);
      return spot && !(spot instanceof Range) && !genuine(spot, 'isConnected');
    });
    if (gone || signature !== signatureOf(this.document)) return true;
    return audit.isReport && sentences !== sentencesOf(this.document);
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

  async #audit(signal: AbortSignal): Promise<Result> {
    const { document, outer } = this;
    const packs = await this.packs;
    const signature = signatureOf(document);
    const sentences = sentencesOf(document);
    const options = { url: genuine(document, 'URL'), outer, packs, frames: false };
    const steps = auditSteps(document, options);
    const { audit, source } = await runSliced(steps, { signal, budget: SLICE });
    source.keep(placesOf(audit));
    const placeOfFact = new Map(audit.facts.map((fact) => [fact.id, fact.place]));
    let report: Report | undefined;
    const write = () => toReport(audit, { language: this.language(), tables: false });
    return {
      audit,
      source,
      get report() {
        report ??= write();
        return report;
      },
      ruleNames: ruleNamesOf(
        [...BUILTIN_PACKS, ...packs],
        audit.checks.map(({ rule }) => rule),
      ),
      places: audit.checks.map((check) => check.place ?? placeOfFact.get(check.target) ?? null),
      signature,
      sentences,
    };
  }
}

/** Every address that marks, underlines or jumps may ask for. */
function* placesOf({ facts, checks }: Audit): Iterable<Place> {
  for (const { place } of facts) if (place) yield place;
  for (const { place, phrase, outcome, cells } of checks) {
    if (place) yield place;
    if (phrase) yield* placesOfText(phrase.block);
    if (outcome === 'fail') for (const term of cells?.().terms ?? []) yield term.place;
  }
}

export function summaryOf(audit: Audit): FrameSummary {
  const { isReport, checks } = audit;
  const summary = {
    isReport,
    isAudited: isAudited(audit),
    failed: 0,
    warned: 0,
    incomplete: 0,
    passed: 0,
  };
  for (const { outcome, severity } of checks) {
    if (outcome === 'fail' && severity === 'error') summary.failed++;
    else if (outcome === 'fail' && severity === 'warning') summary.warned++;
    else if (outcome === 'incomplete') summary.incomplete++;
    else if (outcome === 'pass') summary.passed++;
  }
  return summary;
}

export function answerOf({ audit, report, places, ruleNames }: Result): FrameAudit {
  return {
    report,
    isReport: audit.isReport,
    sums: audit.sums,
    attachments: audit.attachments,
    reachable: places.map((place) => place !== null),
    ruleNames,
  };
}
