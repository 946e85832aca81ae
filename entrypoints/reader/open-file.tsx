import { i18n } from '#i18n';
import { openAll } from './files';
import { sourceOf } from './model';

/** What the dialog offers; what a file is, its content tells. */
const ACCEPTED =
  '.pdf,.ofd,.doc,.docx,.wps,.xls,.xlsx,.et,.csv,.txt,.htm,.html,.mht,.mhtml,.zip,application/pdf,text/csv,text/plain,text/html';

/** The way to files of the reader's own. */
export const OpenFile = () => (
  <label class="open">
    <span>{i18n.t('reader.open')}</span>
    <input
      type="file"
      multiple
      data-testid="open-file"
      accept={ACCEPTED}
      onChange={({ currentTarget }) => {
        openAll([...(currentTarget.files ?? [])].map(sourceOf));
        // The same file once more is a change, too.
        currentTarget.value = '';
      }}
    />
  </label>
);
