import { i18n } from '#i18n';
import type { Unread as UnreadParts } from '../../lib/export/schema';

/** What of a document was neither read nor checked; nothing where all was read. */
export function Unread({ unread }: { unread: UnreadParts | null | undefined }) {
  if (!unread) return null;
  const { pages, rows, tables } = unread;
  const said = [
    ...(pages > 0 ? [i18n.t('reader.unreadPages', pages)] : []),
    ...(rows > 0 ? [i18n.t('reader.unreadRows', rows)] : []),
    ...(tables.length > 0 ? [i18n.t('reader.unreadTables', [pagesIn(tables)])] : []),
  ];
  return (
    <>
      {said.map((words) => (
        <p key={words} class="unread" data-testid="unread">
          {words}
        </p>
      ))}
    </>
  );
}

/** More are not told one by one. */
const MOST_PAGES = 8;

const pagesIn = (pages: readonly number[]): string =>
  pages.slice(0, MOST_PAGES).join(i18n.t('reader.comma')) + (pages.length > MOST_PAGES ? '…' : '');
