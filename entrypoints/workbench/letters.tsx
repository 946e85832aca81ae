import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import type { Line } from '../ui/status';
import {
  gatherLetters,
  isGathering,
  type Offered,
  offered,
  saveLetter,
  saveLetters,
} from './letters-model';
import { kept } from './run-model';

/** The letters to units: one by one, printed, or all in one archive. */
export function Letters({ line }: { line: Line }) {
  const all = offered.value;
  const isBusy = useSignal(false);
  const saveAll = async () => {
    isBusy.value = true;
    try {
      line.say(i18n.t('export.saved', [await saveLetters(all ?? [])]));
    } catch {
      line.say(i18n.t('export.failed'));
    } finally {
      isBusy.value = false;
    }
  };
  return (
    <details
      class="letters"
      data-testid="letters"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) void gatherLetters().catch(() => line.say(i18n.t('export.failed')));
      }}
    >
      <summary>{i18n.t('letters.title')}</summary>
      <p class="told">{i18n.t('letters.note')}</p>
      <p class="told" role="status">
        {isGathering.value && i18n.t('letters.gathering')}
        {!isGathering.value && all && i18n.t('letters.count', all.length)}
      </p>
      {all && all.length > 0 && (
        <>
          <div class="acts">
            <button
              type="button"
              data-testid="save-letters"
              disabled={isGathering.value || isBusy.value}
              onClick={() => void saveAll()}
            >
              {i18n.t('letters.saveAll', all.length)}
            </button>
            <a href={`/letter.html?run=${kept.value?.id}`} target="_blank" rel="noreferrer">
              {i18n.t('letters.printAll')}
            </a>
          </div>
          <ul>
            {all.map((one) => (
              <One key={one.jobs[0]} one={one} line={line} />
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

function One({ one, line }: { one: Offered; line: Line }) {
  const save = async () => {
    try {
      const name = await saveLetter(one);
      line.say(name ? i18n.t('export.saved', [name]) : i18n.t('letters.none'));
    } catch {
      line.say(i18n.t('export.failed'));
    }
  };
  return (
    <li data-testid="letter-due">
      <bdi>{one.unit}</bdi>
      <span>{i18n.t('letters.places', one.places)}</span>
      <button
        type="button"
        data-testid="save-letter"
        aria-label={`${i18n.t('letters.save')} ${one.unit}`}
        onClick={() => void save()}
      >
        {i18n.t('letters.save')}
      </button>
      <a
        href={`/letter.html?run=${kept.value?.id}&job=${one.jobs[0]}`}
        target="_blank"
        rel="noreferrer"
        aria-label={`${i18n.t('letters.print')} ${one.unit}`}
      >
        {i18n.t('letters.print')}
      </a>
    </li>
  );
}
