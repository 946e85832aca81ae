import { i18n } from '#i18n';
import type { RulePage } from '../../lib/reference';
import { nameOf, target } from './model';
import { Rule } from './rule';

/** The reference of one family of rules, or of one pack. */
export interface Chapter {
  readonly key: string;
  readonly title: string;
  readonly pages: readonly RulePage[];
}

/** Rules that are shown at once: a pack may have a thousand, whose pages take seconds to lay out. */
const MOST = 100;

/** The rules of a chapter, of a long one those around the rule that the address names. */
export function Chapter({ chapter: { key, title, pages } }: { chapter: Chapter }) {
  const at = pages.findIndex(({ rule }) => rule === target.value);
  const from = Math.max(0, at - (at % MOST));
  return (
    <section class="chapter" aria-labelledby={`chapter-${key}`}>
      <h3 id={`chapter-${key}`} tabIndex={-1}>
        {title}
      </h3>
      {pages.length > MOST && <Parts pages={pages} shown={from} />}
      {pages.slice(from, from + MOST).map((page) => (
        <Rule key={page.rule} page={page} name={nameOf(page)} />
      ))}
    </section>
  );
}

/** Leads to the other rules, by the first of each hundred. */
function Parts({ pages, shown }: { pages: readonly RulePage[]; shown: number }) {
  const starts = pages.filter((_, at) => at % MOST === 0);
  return (
    <nav class="parts" data-testid="parts" aria-label={i18n.t('options.chapterParts')}>
      {starts.map(({ rule }, at) => (
        <a
          key={rule}
          href={`#${encodeURIComponent(rule)}`}
          aria-current={at * MOST === shown ? 'true' : undefined}
        >
          {at * MOST + 1}–{Math.min((at + 1) * MOST, pages.length)}
        </a>
      ))}
    </nav>
  );
}
