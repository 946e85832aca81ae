import { type Signal, useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { askToShowTables } from '../../../lib/browser/ask';
import type { FrameContent } from '../../../lib/export/scope';
import { appended } from '../../../lib/export/table-sheets';
import { Pointer } from '../icons';
import { type Entry, entriesOf, framesWithTables, type Picked } from './picked';
import type { Audited } from './subject';

interface TableListProps {
  readonly all: readonly Audited[];
  /** Where it is told what was chosen: everything, at first. */
  readonly picked: Signal<Picked | null>;
  /** Whether the list begins folded, as where findings need the room. */
  readonly isFolded: boolean;
}

/** Before a page takes an outline away, it is asked for it again, in ms. */
const AGAIN = 2000;

/** Every data table of the page with its size: what is pointed at is outlined in the page, what is ticked is exported. */
export function TableList({ all, picked, isFolded }: TableListProps) {
  const isListed = useSignal(!isFolded);
  const frames = useSignal<readonly FrameContent[] | null>(null);
  const isJoined = useSignal(true);
  const isOne = useSignal(false);
  /** Null for all of them. */
  const ticked = useSignal<ReadonlySet<number> | null>(null);
  const entries = useComputed(() =>
    frames.value ? entriesOf(all, frames.value, isJoined.value) : [],
  );

  useEffect(() => {
    let isOver = false;
    ticked.value = null;
    framesWithTables(all).then((read) => {
      if (!isOver) frames.value = read;
    });
    return () => {
      isOver = true;
    };
  }, [all]);

  useSignalEffect(() => {
    if (!frames.value) return;
    const chosen = chosenOf(entries.value, ticked.value);
    const tables = isOne.value && canBeOne(chosen) ? oneOf(chosen) : chosen;
    picked.value = {
      frames: frames.value,
      chosen: { tables: tables.map(({ table }) => table), isChoice: ticked.value !== null },
    };
  });
  useEffect(
    () => () => {
      picked.value = null;
    },
    [],
  );

  const shown = entries.value;
  const isTicked = (at: number) => ticked.value?.has(at) ?? true;
  const tick = (at: number, on: boolean) => {
    const now = new Set(shown.keys());
    for (const other of now) if (!isTicked(other)) now.delete(other);
    if (on) now.add(at);
    else now.delete(at);
    ticked.value = now.size === shown.length ? null : now;
  };
  const pieces = frames.value?.some(({ tables }) => tables?.some(({ continues }) => continues));
  const chosen = chosenOf(shown, ticked.value);
  if (shown.length === 0) return null;

  return (
    <div class="tables" data-testid="tables">
      <div class="ticks">
        <label>
          <input
            type="checkbox"
            data-testid="all-tables"
            checked={ticked.value === null}
            onChange={({ currentTarget }) => {
              ticked.value = currentTarget.checked ? null : new Set();
            }}
          />
          <span>{i18n.t('export.count', shown.length)}</span>
        </label>
        {pieces && (
          <Tick
            label={i18n.t('export.join')}
            testId="join-tables"
            on={isJoined}
            also={() => {
              ticked.value = null;
            }}
          />
        )}
        {ticked.value !== null && canBeOne(chosen) && (
          <Tick label={i18n.t('export.one')} testId="as-one" on={isOne} />
        )}
        <button
          type="button"
          class="unfold"
          data-testid="unfold-tables"
          aria-expanded={isListed.value}
          aria-label={i18n.t('export.list')}
          onClick={() => {
            isListed.value = !isListed.value;
          }}
        >
          <Pointer />
        </button>
      </div>
      <ul hidden={!isListed.value}>
        {shown.map((entry, at) => (
          <Row
            key={at}
            entry={entry}
            number={at + 1}
            isTicked={isTicked(at)}
            tick={(on) => tick(at, on)}
            only={() => {
              ticked.value = shown.length === 1 ? null : new Set([at]);
            }}
          />
        ))}
      </ul>
    </div>
  );
}

const chosenOf = (entries: readonly Entry[], ticked: ReadonlySet<number> | null) =>
  entries.filter((_, at) => ticked?.has(at) ?? true);

const widthOf = ({ table }: Entry) => table.rows[0]?.length ?? 0;

/** Tables of one width can be put one below the other by whoever knows that they belong together. */
const canBeOne = (entries: readonly Entry[]) =>
  entries.length > 1 && new Set(entries.map(widthOf)).size === 1;

const oneOf = ([first, ...others]: readonly Entry[]): readonly Entry[] =>
  first
    ? [{ ...first, table: others.reduce((one, { table }) => appended(one, table), first.table) }]
    : [];

function Tick({
  label,
  testId,
  on,
  also,
}: {
  label: string;
  testId: string;
  on: Signal<boolean>;
  also?: () => void;
}) {
  return (
    <label>
      <input
        type="checkbox"
        data-testid={testId}
        checked={on.value}
        onChange={({ currentTarget }) => {
          on.value = currentTarget.checked;
          also?.();
        }}
      />
      <span>{label}</span>
    </label>
  );
}

interface RowProps {
  readonly entry: Entry;
  readonly number: number;
  readonly isTicked: boolean;
  readonly tick: (on: boolean) => void;
  readonly only: () => void;
}

function Row({ entry, number, isTicked, tick, only }: RowProps) {
  const { table, frame, pieces } = entry;
  const isPointed = useSignal(false);
  useSignalEffect(() => {
    if (!isPointed.value) return;
    const ask = (tables: readonly number[]) => void askToShowTables(frame, tables).catch(() => {});
    ask(pieces);
    const timer = setInterval(() => ask(pieces), AGAIN);
    return () => {
      clearInterval(timer);
      ask([]);
    };
  });
  const point = (on: boolean) => () => {
    isPointed.value = on;
  };
  const name = nameOf(entry) || i18n.t('export.unnamed', [String(number)]);
  const size: [string, string] = [String(table.rows.length), String(widthOf(entry))];
  return (
    <li
      data-testid="table"
      onPointerEnter={point(true)}
      onPointerLeave={point(false)}
      onFocusCapture={point(true)}
      onBlurCapture={point(false)}
    >
      <input
        type="checkbox"
        data-testid="tick-table"
        aria-label={name}
        checked={isTicked}
        onChange={({ currentTarget }) => tick(currentTarget.checked)}
      />
      <button type="button" data-testid="only-table" title={i18n.t('export.only')} onClick={only}>
        <span class="called">
          <bdi>{name}</bdi>
        </span>
        <span class="size">
          {i18n.t('export.size', size)}
          {pieces.length > 1 && ` · ${i18n.t('export.pieces', pieces.length)}`}
        </span>
      </button>
    </li>
  );
}

/** What it is called; else what its first cells say. */
function nameOf({ table: { title, caption, rows } }: Entry): string {
  const cells = rows[0]
    ?.filter((text) => text !== '')
    .slice(0, 4)
    .join(' / ');
  return (title || caption || cells || '').slice(0, 80);
}
