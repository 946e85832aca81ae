import { filesIn } from '../../../lib/documents/archive';
import { decoded } from '../../../lib/documents/decoded';
import { FileError } from '../../../lib/documents/errors';
import { kindOf } from '../../../lib/documents/kind';
import type { OpenedFile } from '../../../lib/documents/opened';
import { openPlain } from '../../../lib/documents/plain';
import type { Circumstances, Opened } from './questions';

/** Markup longer than this is no report, and would keep the page busy that has to parse it. */
const LONGEST_MARKUP = 20_000_000;

/**
 * What a file is, told by its content, and what it says where it can be read here.
 * @throws FileError
 */
export async function opened(
  bytes: Uint8Array,
  about: Circumstances,
): Promise<OpenedFile | Exclude<Opened, { is: 'read' }>> {
  const kind = kindOf(bytes);
  switch (kind) {
    case 'pdf':
      return { is: 'pdf' };
    case 'html':
    case 'mhtml': {
      if (bytes.length > LONGEST_MARKUP) throw new FileError('too-large');
      const markup = kind === 'html' ? decoded(bytes) : await pageInArchive(bytes);
      return { is: 'html', markup };
    }
    case 'zip':
      return { is: 'archive', ...filesIn(bytes) };
    case 'rar':
      throw new FileError('archive');
    default: {
      const file = await openPlain(kind, bytes, about);
      if (!file) throw new FileError('unknown-kind');
      return file;
    }
  }
}

const pageInArchive = async (bytes: Uint8Array): Promise<string> =>
  (await import('../../../lib/documents/mhtml')).pageIn(bytes);
