import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { ruleName } from '../../lib/browser/words';
import type { ReportFact } from '../../lib/export/schema';
import { expression, figure, labelOf, signed, sumOf, withoutLabel } from '../../lib/marks/sum';
import { Culprits } from './culprits';
import { type Entry, groupsOf } from './groups';
import { Cross, Note, Pointer, Question, Tick } from './icons';
import { jump, type Source } from './model';
import { say } from './status';

type Facts = ReadonlyMap<string, ReportFact>;

/** What was found, the worst first; what holds is only counted until it is asked for. */
export function Findings({ source }: { source: Source }) {
  const facts: Facts = new Map(source.report.facts.map((fact) => [fact.id, fact]));
  const { broken, warnings, notices, incomplete, passed } = groupsOf(source.report);
  const list = (entries: readonly Entry[], isFinding: boolean) => (
    <ul>
      {entries.map((entry) => (
        <li key={entry.index}>
          <Item entry={entry} facts={facts} source={source} isFinding={isFinding} />
        </li>
      ))}
    </ul>
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="findings" tabIndex={0} aria-label={i18n.t('popup.findings')}>
      <Culprits source={source} facts={facts} />
      <Group kind="broken" icon={<Cross />} title={i18n.t('groups.broken')} entries={broken}>
        {list(broken, true)}
      </Group>
      <Group kind="notice" icon={<Note />} title={i18n.t('groups.warnings')} entries={warnings}>
        {list(warnings, true)}
      </Group>
      <Group kind="notice" icon={<Note />} title={i18n.t('groups.notices')} entries={notices}>
        {list(notices, true)}
      </Group>
      <Group
        kind="unknown"
        icon={<Question />}
        title={i18n.t('groups.incomplete')}
        entries={incomplete}
      >
        {list(incomplete, false)}
      </Group>
      <Folded kind="holds" icon={<Tick />} title={i18n.t('groups.passed')} count={passed.length}>
        {() => list(passed, false)}
      </Folded>
    </section>
  );
}

interface Heading {
  kind: string;
  icon: ComponentChildren;
  title: string;
}

function Group({
  kind,
  icon,
  title,
  entries,
  children,
}: Heading & { entries: readonly Entry[]; children: ComponentChildren }) {
  if (!entries.length) return null;
  return (
    <section class={`group ${kind}`}>
      <h2>
        <span class="sign">{icon}</span>
        {title}
        <span class="count">{entries.length}</span>
      </h2>
      {children}
    </section>
  );
}

function Folded({
  kind,
  icon,
  title,
  count,
  children,
}: Heading & { count: number; children: () => ComponentChildren }) {
  const open = useSignal(false);
  if (!count) return null;
  return (
    <details
      class={`group ${kind}`}
      onToggle={(event) => {
        open.value = event.currentTarget.open;
      }}
    >
      <summary>
        <span class="sign">{icon}</span>
        {title}
        <span class="count">{count}</span>
        <Pointer />
      </summary>
      {open.value && children()}
    </details>
  );
}

function Item({
  entry: { check, index },
  facts,
  source,
  isFinding,
}: {
  entry: Entry;
  facts: Facts;
  source: Source;
  isFinding: boolean;
}) {
  const isBroken = check.outcome === 'fail' && check.severity === 'error';
  const label = labelOf(check, facts);
  const content = (
    <>
      <span class="what">{label || ruleName(check.rule)}</span>
      {label && <span class="rule">{ruleName(check.rule)}</span>}
      {isBroken ? (
        <span class="sum">{broken(check, facts, label)}</span>
      ) : (
        <span class="message">{withoutLabel(check.message, label)}</span>
      )}
    </>
  );
  const testId = isFinding ? 'finding' : 'check';
  if (!source.reachable[index]) {
    return (
      <div class="item" data-testid={testId}>
        {content}
      </div>
    );
  }
  return (
    <button
      type="button"
      class="item"
      data-testid={testId}
      title={i18n.t('popup.toPage')}
      onClick={async () => {
        if (!(await jump(source, index))) say(i18n.t('popup.gone'));
      }}
    >
      {content}
    </button>
  );
}

/** `37 + 1 = 38，表中为 40，差 +2`; in words where a term is not known. */
function broken(check: Entry['check'], facts: Facts, label: string): string {
  const { expected, found, difference } = check;
  const sum = sumOf(check, facts);
  const told = expected !== null && found !== null && difference !== null;
  if (!told || sum.terms.some((term) => !term.known)) return withoutLabel(check.message, label);
  const computation = expression(sum);
  const figures: [string, string, string] = [figure(expected), figure(found), signed(difference)];
  return computation === figures[0]
    ? i18n.t('sum.single', figures)
    : i18n.t('sum.broken', [computation, ...figures]);
}
