import { onMessage } from '../../lib/browser/protocol';
import { forgetVerdict, keepVerdict } from '../../lib/browser/verdicts';

/** Writes what reviewers make of findings: here, since a private window's pages may have a store of their own. */
export function keepVerdicts(): void {
  onMessage('keepVerdict', async ({ data }) => void (await keepVerdict(data)));
  onMessage('forgetVerdict', ({ data }) => forgetVerdict(data));
}
