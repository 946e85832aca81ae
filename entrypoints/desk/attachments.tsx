import { i18n } from '#i18n';
import type { Attachment } from '../../lib/audit/types';
import { readerFor } from '../../lib/browser/files';
import { File, Out } from '../ui/icons';

/** Files and pictures in which the tables may be; files are read in a page of ours. */
export const Attachments = ({ all }: { all: readonly Attachment[] }) => (
  <ul class="attachments">
    {all.map((attachment, at) => (
      <li key={at}>
        <AttachmentLink attachment={attachment} />
      </li>
    ))}
  </ul>
);

/** Pictures and viewers hold nothing that can be read. */
const READ: ReadonlySet<Attachment['kind']> = new Set(['pdf', 'word', 'excel', 'archive']);

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
    <>
      <a
        class={READ.has(kind) ? 'attachment readable' : 'attachment'}
        data-testid="attachment"
        href={href}
        target="_blank"
        rel="noreferrer"
      >
        {what}
        <Out />
      </a>
      {READ.has(kind) && (
        <a
          class="read-here"
          data-testid="read-here"
          href={readerFor(href)}
          target="_blank"
          rel="noreferrer"
          aria-label={`${i18n.t('reader.here')} ${text}`}
        >
          {i18n.t('reader.here')}
        </a>
      )}
    </>
  );
}
