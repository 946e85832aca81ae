import { computed, effect, signal, untracked } from '@preact/signals';
import { keptReport } from '../../../lib/browser/run-reports';
import { keptRun } from '../../../lib/browser/runs';
import { beside, kept, state, summaries } from '../run-model';
import { heldBeside } from './held';
import { listedIn, pairingOf } from './pairing';

/** The run that the one that is shown is put beside, by its id; null where it is none. */
export const chosen = signal<string | null>(null);
/** True while the other run is read and held beside this one. */
export const isHolding = signal(false);
/** Why nothing is told: the other run could not be read. */
export const isNotHeld = signal(false);

const isAtRest = computed(() => state.value?.state !== 'running');

/** Puts what is shown beside the run that is chosen, and anew once some of it is read anew; returns how to stop. */
export const followChosen = (): (() => void) => {
  let end = new AbortController();
  return effect(() => {
    const other = chosen.value;
    // Read so that the effect follows them.
    void summaries.value;
    if (!isAtRest.value) return;
    end.abort();
    end = new AbortController();
    const { signal } = end;
    untracked(() => void hold(other, signal));
  });
};

async function hold(other: string | null, stop: AbortSignal): Promise<void> {
  isNotHeld.value = false;
  const own = kept.value;
  if (other === null || !own) {
    beside.value = null;
    isHolding.value = false;
    return;
  }
  isHolding.value = true;
  try {
    const found = await keptRun(other);
    if (!found) throw new Error('The other run is not kept any more.');
    const others = listedIn(found.run.targets, found.summaries);
    const held = await heldBeside(
      {
        run: other,
        others,
        pairing: pairingOf(listedIn(own.targets, summaries.peek()), others),
        summaries: summaries.peek(),
        here: async (job) => (await keptReport(own.id, job))?.audit ?? null,
        there: async (job) => (await keptReport(other, job))?.audit ?? null,
      },
      stop,
    );
    if (!stop.aborted) beside.value = held;
  } catch {
    if (stop.aborted) return;
    beside.value = null;
    isNotHeld.value = true;
  } finally {
    if (!stop.aborted) isHolding.value = false;
  }
}
