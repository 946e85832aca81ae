import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Cross, Note, Tick } from '../ui/icons';
import { dismiss, type Notice, notices, replace, restore, say } from './model';
import { excerpt, type Fault } from './reading';

/** Faults of one file that are listed; who mends these will see the rest. */
const MOST = 20;

/** What became of the files and of the packs. */
export function Notices() {
  return (
    <div class="notices" role="status" data-testid="notices">
      {notices.value.map((notice) => (
        <One key={notice.key} notice={notice} />
      ))}
    </div>
  );
}

function One({ notice }: { notice: Notice }) {
  const close = (
    <button type="button" class="quiet" onClick={() => dismiss(notice)}>
      {i18n.t('options.dismiss')}
    </button>
  );
  switch (notice.kind) {
    case 'said':
      return (
        <Box kind="holds" icon={<Tick />} text={notice.text}>
          {close}
        </Box>
      );
    case 'removed':
      return (
        <Box
          kind="plain"
          icon={<Note />}
          text={i18n.t('options.removed', [say(notice.removed.pack.title)])}
        >
          <button
            type="button"
            class="quiet strong"
            data-testid="undo"
            onClick={() => restore(notice)}
          >
            {i18n.t('options.undo')}
          </button>
          {close}
        </Box>
      );
    case 'clash':
      return (
        <Box
          kind="unknown"
          icon={<Note />}
          text={i18n.t('options.clash', [
            say(notice.pack.title),
            say(notice.before.title),
            notice.pack.id,
          ])}
        >
          <button
            type="button"
            class="quiet strong"
            data-testid="replace"
            onClick={() => replace(notice)}
          >
            {i18n.t('options.replace')}
          </button>
          <button type="button" class="quiet" onClick={() => dismiss(notice)}>
            {i18n.t('options.keep')}
          </button>
        </Box>
      );
    case 'refused':
      return (
        <Box
          kind="broken"
          icon={<Cross />}
          text={notice.file ? `${notice.file}: ${notice.text}` : notice.text}
        >
          {close}
        </Box>
      );
    case 'faults': {
      const { file, faults, more } = notice;
      const hidden = faults.length - MOST;
      const told: [string, string] = [file, String(faults.length)];
      return (
        <Box
          kind="broken"
          icon={<Cross />}
          text={
            more
              ? i18n.t('options.manyFaults', told)
              : i18n.t('options.faults', faults.length, told)
          }
          details={
            <ol class="faults">
              {faults.slice(0, MOST).map((fault, at) => (
                <FaultItem key={at} fault={fault} />
              ))}
              {hidden > 0 && (
                <li class="more">
                  {more
                    ? i18n.t('options.manyMore', [String(MOST)])
                    : i18n.t('options.more', hidden)}
                </li>
              )}
            </ol>
          }
        >
          {close}
        </Box>
      );
    }
  }
}

function Box({
  kind,
  icon,
  text,
  details,
  children,
}: {
  kind: 'holds' | 'plain' | 'unknown' | 'broken';
  icon: ComponentChildren;
  text: string;
  details?: ComponentChildren;
  children: ComponentChildren;
}) {
  return (
    <div class={`box ${kind}`} data-testid="notice" data-kind={kind}>
      <div class="line">
        <span class="sign">{icon}</span>
        <p>{text}</p>
        <span class="acts">{children}</span>
      </div>
      {details}
    </div>
  );
}

/** What is wrong, where, and the line as it stands in the file. */
function FaultItem({ fault }: { fault: Fault }) {
  const { before, at, behind } = excerpt(fault);
  return (
    <li data-testid="fault">
      <p>
        <span class="where">
          {i18n.t('options.place', [String(fault.line), String(fault.column)])}
        </span>
        {fault.path && <code>{fault.path}</code>}
        {say(fault.message)}
      </p>
      <pre>
        <span class="number">{fault.line}</span>
        <code>
          {before}
          <mark>{at || ' '}</mark>
          {behind}
        </code>
      </pre>
    </li>
  );
}
