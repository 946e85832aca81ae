import { i18n } from '#i18n';
import type { Verdict } from '../../lib/verdicts';
import type { Judging } from './judging';
import { later } from './later';

interface JudgeProps {
  readonly judging: Judging | undefined;
  /** Index into `report.checks`. */
  readonly check: number;
  /** The finding as it is called in the list. */
  readonly place: string;
}

/** Nobody has words for a finding before he has judged one. */
const JudgeNote = later(async () => (await import('./judge-note')).JudgeNote);

/** Two buttons under a finding, and what was said of it; nothing where there is nothing to judge. */
export function Judge({ judging, check, place }: JudgeProps) {
  const judgement = judging?.of(check);
  if (!judging || !judgement) return null;
  const { verdict, isStale } = judgement;
  const standing = isStale ? null : verdict;
  const isBrief = !verdict && judging.asks.value !== check;
  const button = (state: Verdict['state']) => (
    <button
      type="button"
      class="quiet"
      data-testid={state === 'confirmed' ? 'confirm' : 'dismiss'}
      aria-pressed={standing?.state === state}
      onClick={() => {
        const isSame = standing?.state === state;
        const { reason = '', note = '' } = verdict ?? {};
        return judging.judge(check, isSame ? null : { state, reason, note }, place);
      }}
    >
      {i18n.t(`judge.${state}`)}
    </button>
  );
  return (
    <fieldset
      class={isBrief ? 'judge brief' : 'judge'}
      data-testid="verdict"
      data-state={standing?.state ?? 'none'}
      aria-label={i18n.t('judge.of', [place])}
    >
      {button('confirmed')}
      {button('dismissed')}
      {judging.asks.value === check && <Ask judging={judging} />}
      {verdict && isStale && (
        <p class="stale" data-testid="stale">
          {i18n.t('judge.stale', [i18n.t(`judge.was_${verdict.state}`)])}
        </p>
      )}
      {standing && (
        <JudgeNote
          verdict={standing}
          onChange={(changed) => judging.judge(check, changed, place)}
        />
      )}
    </fieldset>
  );
}

/** Nothing of a private window is kept before the reader has said so. */
function Ask({ judging }: { judging: Judging }) {
  return (
    <div class="ask" role="alert" data-testid="ask-private">
      <p>{i18n.t('judge.private')}</p>
      <button type="button" class="quiet" data-testid="keep" onClick={() => judging.answer(true)}>
        {i18n.t('judge.keep')}
      </button>
      <button type="button" class="quiet" onClick={() => judging.answer(false)}>
        {i18n.t('judge.keepNot')}
      </button>
    </div>
  );
}
