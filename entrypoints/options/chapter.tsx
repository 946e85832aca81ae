import { i18n } from '#i18n';
import type { RulePage } from '../../lib/reference';
import { Pointer } from '../ui/icons';
import { type Chapter as Content, fold, isOpen, query } from './chapters';
import { target } from './going';
import { nameOf } from './model';
import { Rule } from './rule';

/** Rules that are shown at once: a pack may have a thousand, whose pages take seconds to lay out. */
const MOST = 100;

/** The rules of a chapter, once it is unfolded; of a long one those around the rule that the address names. */
export function Chapter({ chapter: { key, title, pages } }: { chapter: Content }) {
  const at = pages.findIndex(({ rule }) => rule === target.value);
  const from = Math.max(0, at - (at % MOST));
  const open = isOpen(key);
  return (
    <details
      class="chapter"
      data-testid="chapter"
      open={open}
      onToggle={(event) => {
        // While something is looked for all are open, whatever was before.
        if (!query.peek()) fold(key, event.currentTarget.open);
      }}
    >
      <summary id={`chapter-${key}`}>
        <h3>{title}</h3>
        <span class="count">{pages.length}</span>
        <Pointer />
      </summary>
      {open && (
        <>
          {pages.length > MOST && <Parts pages={pages} shown={from} />}
          {pages.slice(from, from + MOST).map((page) => (
            <Rule key={page.rule} page={page} name={nameOf(page)} />
          ))}
        </>
      )}
    </details>
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
