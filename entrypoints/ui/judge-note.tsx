import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Verdict } from '../../lib/verdicts';

/** What is typed is kept after so many ms without a key, or as the popup closes. */
const CALM = 300;

/** Why it was dismissed, and what else there is to say. */
export function JudgeNote({
  verdict,
  onChange,
}: {
  verdict: Verdict;
  onChange: (verdict: Verdict) => void;
}) {
  const [draft, setDraft] = useState({ reason: verdict.reason, note: verdict.note });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const list = useId();
  const late = useRef<(() => void) | null>(null);
  const flush = () => {
    clearTimeout(timer.current);
    late.current?.();
    late.current = null;
  };
  useEffect(() => {
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, []);
  const write = (part: Partial<typeof draft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    clearTimeout(timer.current);
    late.current = () => onChange({ state: verdict.state, ...next });
    timer.current = setTimeout(flush, CALM);
  };
  const reasons = (['printed', 'converted', 'explained', 'misread'] as const).map((key) =>
    i18n.t(`judge.reasons.${key}`),
  );
  return (
    <div class="words">
      {verdict.state === 'dismissed' && (
        <label>
          {i18n.t('judge.reason')}
          <input
            data-testid="reason"
            list={list}
            maxLength={200}
            value={draft.reason}
            onInput={(event) => write({ reason: event.currentTarget.value })}
            onBlur={flush}
          />
          <datalist id={list}>
            {reasons.map((reason) => (
              <option key={reason} value={reason} />
            ))}
          </datalist>
        </label>
      )}
      <label>
        {i18n.t('judge.note')}
        <input
          data-testid="note"
          maxLength={1000}
          value={draft.note}
          onInput={(event) => write({ note: event.currentTarget.value })}
          onBlur={flush}
        />
      </label>
    </div>
  );
}
