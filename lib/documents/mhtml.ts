import PostalMime from 'postal-mime';
import { FileError } from './errors';

/**
 * The page of a web archive (MHTML); its pictures, frames and style sheets are left where they are.
 * @throws FileError `damaged` where there is none in it
 */
export async function pageIn(bytes: Uint8Array): Promise<string> {
  try {
    const { html } = await PostalMime.parse(bytes);
    if (html) return html;
  } catch (reason) {
    throw new FileError('damaged', reason);
  }
  throw new FileError('damaged');
}
