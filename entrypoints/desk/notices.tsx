import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { readerFor } from '../../lib/browser/files';
import { askForTab, canAskForTab } from '../../lib/browser/sites';
import { closedTo } from '../ui/closed-to';
import { Elsewhere } from '../ui/elsewhere';
import { Again, Closed, File, Power, Question, Sheet } from '../ui/icons';
import { Attachments } from './attachments';
import { again, auditHere, busy, line, type Source, subject, toggleSite } from './model';

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

/** No frame holds a report; those that could not be looked into are named. */
export const NoReport = ({ all }: { all: readonly Source[] }) => {
  const frames = closedTo(all);
  // Nobody says that there is nothing where nobody could look.
  if (frames.length) {
    return (
      <Notice
        name="no-report"
        icon={<Question />}
        title={i18n.t('elsewhere.title')}
        text={i18n.t('elsewhere.none')}
      >
        <Elsewhere frames={frames} />
      </Notice>
    );
  }
  return (
    <Notice
      name="no-report"
      icon={<Sheet />}
      title={i18n.t('noReport.title')}
      text={i18n.t('noReport.text')}
    />
  );
};

/** A report whose tables are elsewhere: in its attachments, or in a frame that is closed to us. */
export const NoTables = ({ source }: { source: Source }) => {
  const { attachments } = source;
  const frames = closedTo([source]).filter(
    ({ url }) => !attachments.some((one) => one.url === url),
  );
  return (
    <Notice
      name="no-tables"
      icon={<File />}
      title={i18n.t('noTables.title')}
      text={i18n.t(
        attachments.length ? 'noTables.text' : frames.length ? 'elsewhere.none' : 'noTables.none',
      )}
    >
      <Elsewhere frames={frames} />
      {attachments.length > 0 && <Attachments all={attachments} />}
    </Notice>
  );
};

/** A click in the toolbar opens a page to us, one in the panel does not: there we do not know which of both it is. */
export const Blocked = ({
  place,
  filesClosed,
}: {
  place: 'popup' | 'panel';
  filesClosed: boolean;
}) => {
  const isGuest = place === 'panel';
  return (
    <Notice
      name="blocked"
      icon={<Closed />}
      title={i18n.t(isGuest ? 'guest.title' : 'blocked.title')}
      text={i18n.t(isGuest ? 'guest.text' : 'blocked.text')}
    >
      {isGuest && canAskForTab() && (
        <button type="button" class="primary" data-testid="ask-for-tab" onClick={askHere}>
          {i18n.t('guest.action')}
        </button>
      )}
      {isGuest && <p class="more">{i18n.t('blocked.text')}</p>}
      {filesClosed && <p class="more">{i18n.t('blocked.file')}</p>}
    </Notice>
  );
};

function askHere(): void {
  const tab = subject();
  if (tab === null) return;
  askForTab(tab).then(
    () => line.say(i18n.t('guest.asked')),
    () => line.say(i18n.t('guest.refused')),
  );
}

/** The reader's own doing, so the way back stands beside it. */
export const Off = ({ host }: { host: string }) => (
  <Notice name="off" icon={<Power />} title={i18n.t('off.title')} text={i18n.t('off.text', [host])}>
    <button type="button" class="primary" data-testid="site-on" onClick={toggleSite}>
      {i18n.t('off.action')}
    </button>
  </Notice>
);

/** Our script does not run there, as in pages that were open before the extension was installed. */
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

/** Our script runs there, and none of its frames answered. */
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

/** The browser shows a file, in a viewer that lets nobody in. */
export const FileShown = ({ url }: { url: string }) => (
  <Notice
    name="file"
    icon={<File />}
    title={i18n.t('reader.readPdf.title')}
    text={i18n.t('reader.readPdf.text')}
  >
    <a
      class="primary"
      data-testid="read-here"
      href={readerFor(url)}
      target="_blank"
      rel="noreferrer"
    >
      {i18n.t('reader.readPdf.action')}
    </a>
  </Notice>
);
