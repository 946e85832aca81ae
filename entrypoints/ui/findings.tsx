import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { About } from './about';
import { Culprits } from './culprits';
import { culpritsOf, type Entry, groupsOf } from './groups';
import { Cross, Note, Pointer, Question, Tick } from './icons';
import { Item } from './item';
import type { Facts, Shown } from './shown';

/** What was found, the worst first; what holds is only counted until it is asked for. */
export function Findings(shown: Shown) {
  const { report, ruleName } = shown;
  const facts: Facts = new Map(report.facts.map((fact) => [fact.id, fact]));
  const { broken, warnings, notices, incomplete, passed } = groupsOf(report);
  const { culprits, rest } = culpritsOf(report, broken);
  const list = (entries: readonly Entry[], isFinding: boolean) => (
    <ul>
      {entries.map((entry) => (
        <li key={entry.index}>
          <Item entry={entry} facts={facts} shown={shown} isFinding={isFinding} />
          <About rule={entry.check.rule} name={ruleName(entry.check.rule)} />
        </li>
      ))}
    </ul>
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="findings" tabIndex={0} aria-label={i18n.t('popup.findings')}>
      <Culprits shown={shown} facts={facts} culprits={culprits} />
      <Group
        kind="broken"
        icon={<Cross />}
        title={i18n.t(rest.length < broken.length ? 'groups.rest' : 'groups.broken')}
        entries={rest}
      >
        {list(rest, true)}
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
