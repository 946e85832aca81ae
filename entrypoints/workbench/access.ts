import { signal } from '@preact/signals';
import { askForSites, mayVisit } from '../../lib/browser/sites';
import { NO_HOST } from '../../lib/run';

/** Whether we may ask a host, as far as the browser was asked. */
const known = signal<ReadonlyMap<string, boolean>>(new Map());

const note = (hosts: readonly string[], isOpen: (at: number) => boolean): void => {
  known.value = new Map([
    ...known.value,
    ...hosts.map((host, at): [string, boolean] => [host, isOpen(at)]),
  ]);
};

/** Of these hosts, those of which we know that they have to be opened first. */
export const closedOf = (hosts: readonly string[]): string[] =>
  [...new Set(hosts)].filter((host) => known.value.get(host) === false);

/** Finds out which of these hosts are open, so that a click need not wait for it. */
export async function lookAt(hosts: readonly string[]): Promise<void> {
  const asked = [...new Set(hosts)].filter((host) => host !== NO_HOST && !known.value.get(host));
  const open = await Promise.all(asked.map((host) => mayVisit(host).catch(() => false)));
  if (asked.length > 0) note(asked, (at) => open[at] === true);
}

/** Asks for these hosts, straight from a click: nothing may be waited for before. True where none is closed any more. */
export async function openUp(hosts: readonly string[]): Promise<boolean> {
  const closed = closedOf(hosts);
  if (closed.length === 0) return true;
  const isOpen = await askForSites(closed).catch(() => false);
  if (isOpen) note(closed, () => true);
  return isOpen;
}
