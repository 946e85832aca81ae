import { sendMessage } from '../../lib/browser/protocol';
import type { OpenFold } from '../../lib/marks/reveal';

/** Opens a folded part by what is brought when first one has to be: hardly any page needs it. */
export const openFold: OpenFold = async (fold) => {
  try {
    if (!globalThis.__goujiOpenFold) await sendMessage('bringOpener', undefined);
    return (await globalThis.__goujiOpenFold?.(fold)) ?? false;
  } catch {
    // The extension is being replaced.
    return false;
  }
};
