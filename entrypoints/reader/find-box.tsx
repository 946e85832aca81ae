import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { Down, Up } from '../ui/icons';
import { RoundButton } from '../ui/round-button';
import { hideFound, placesOf, showFound } from './find';

/** Looks for words in the document; Enter leads to the next place, Shift and Enter to the one before. */
export function FindBox({ stage }: { stage: RefObject<HTMLElement | null> }) {
  const words = useSignal('');
  const at = useSignal(-1);
  const count = useSignal(0);
  useEffect(() => hideFound, []);
  const go = (by: 1 | -1 | 0) => {
    if (!stage.current) return;
    // Looked for anew each time: of a long document more pages may be there by now.
    const all = placesOf(stage.current, words.value);
    count.value = all.length;
    at.value = all.length === 0 ? -1 : by === 0 ? 0 : (at.value + by + all.length) % all.length;
    showFound(all, at.value);
  };
  const step = (by: 1 | -1, name: 'nextFound' | 'previousFound') => (
    <RoundButton
      name={name}
      words={i18n.t(`reader.${name}`)}
      disabled={count.value === 0}
      onClick={() => go(by)}
    >
      {by > 0 ? <Down /> : <Up />}
    </RoundButton>
  );
  return (
    <search class="find">
      <input
        type="search"
        data-testid="find"
        placeholder={i18n.t('reader.find')}
        aria-label={i18n.t('reader.find')}
        onInput={({ currentTarget }) => {
          words.value = currentTarget.value;
          go(0);
        }}
        onKeyDown={({ key, shiftKey }) => {
          if (key === 'Enter') go(shiftKey ? -1 : 1);
        }}
      />
      <span class="at" role="status" data-testid="found">
        {words.value.trim() &&
          (count.value
            ? i18n.t('reader.found', [String(at.value + 1), String(count.value)])
            : i18n.t('reader.notFound'))}
      </span>
      {step(-1, 'previousFound')}
      {step(1, 'nextFound')}
    </search>
  );
}
