import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Attachment } from '../../lib/audit/types';
import { Again, Closed, File, Out, Question, Sheet } from '../ui/icons';
import { Exports } from './exports';
import { again, auditHere, busy, type Source } from './model';

/** The states in which there is no audit to show: what is so, why, and what to do. */
function Notice({
  icon,
  title,
  text,
  name,
  children,
}: {
  icon: ComponentChildren;
  title: string;
  text: string;
  name: string;
  children?: ComponentChildren;
}) {
  return (
    <section class="notice-state" data-testid="summary" data-state={name}>
      <span class="figure">{icon}</span>
      <h1>{title}</h1>
      <p>{text}</p>
      {children}
    </section>
  );
}

export const NoReport = ({ all }: { all: readonly Source[] }) => (
  <>
    <Notice
      name="no-report"
      icon={<Sheet />}
      title={i18n.t('noReport.title')}
      text={i18n.t('noReport.text')}
    />
    <Exports report={undefined} all={all} />
  </>
);

export const NoTables = ({ source }: { source: Source }) => {
  const { attachments } = source;
  return (
    <Notice
      name="no-tables"
      icon={<File />}
      title={i18n.t('noTables.title')}
      text={i18n.t(attachments.length ? 'noTables.text' : 'noTables.none')}
    >
      {attachments.length > 0 && (
        <ul class="attachments">
          {attachments.map((attachment, at) => (
            <li key={at}>
              <AttachmentLink attachment={attachment} />
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
};

function AttachmentLink({ attachment: { kind, url, text } }: { attachment: Attachment }) {
  // The address comes from the page: only what a browser opens as a document becomes a link.
  const href = url && /^(?:https?|file):/i.test(url) ? url : null;
  const what = (
    <>
      <File />
      <span>
        <bdi>{text}</bdi>
        <small>
          {i18n.t(`attachment.${kind}`)}
          {!href && ` · ${i18n.t('attachment.closed')}`}
        </small>
      </span>
    </>
  );
  if (!href) {
    return (
      <span class="attachment" data-testid="attachment">
        {what}
      </span>
    );
  }
  return (
    <a class="attachment" data-testid="attachment" href={href} target="_blank" rel="noreferrer">
      {what}
      <Out />
    </a>
  );
}

export const Blocked = ({ filesClosed }: { filesClosed: boolean }) => (
  <Notice
    name="blocked"
    icon={<Closed />}
    title={i18n.t('blocked.title')}
    text={i18n.t('blocked.text')}
  >
    {filesClosed && <p>{i18n.t('blocked.file')}</p>}
  </Notice>
);

export const Unstarted = () => (
  <Notice
    name="unstarted"
    icon={<Sheet />}
    title={i18n.t('unstarted.title')}
    text={i18n.t('unstarted.text')}
  >
    <button
      type="button"
      class="primary"
      data-testid="audit-page"
      disabled={busy.value}
      onClick={auditHere}
    >
      {i18n.t('unstarted.action')}
    </button>
  </Notice>
);

export const Failed = () => (
  <Notice
    name="error"
    icon={<Question />}
    title={i18n.t('error.title')}
    text={i18n.t('error.text')}
  >
    <button
      type="button"
      class="primary"
      data-testid="try-again"
      disabled={busy.value}
      onClick={again}
    >
      <Again />
      {i18n.t('error.action')}
    </button>
  </Notice>
);
