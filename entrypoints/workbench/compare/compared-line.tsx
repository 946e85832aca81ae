import { i18n } from '#i18n';
import { isElsewhere, state } from '../run-model';
import { compare, compared, isComparing } from './model';

/** What a run's reports came to beside others, in a sentence. */
export function ComparedLine() {
  const { value } = compared;
  const hasEnded = state.value?.state === 'done';
  if (!hasEnded || isElsewhere.value) return null;
  return (
    <p class="told compared" role="status" data-testid="compared">
      {isComparing.value
        ? i18n.t('workbench.compared.now')
        : value === null
          ? i18n.t('workbench.compared.failed')
          : value !== 'none' && saidOf(value)}{' '}
      {!isComparing.value && (
        <button type="button" data-testid="compare" onClick={() => void compare()}>
          {i18n.t('workbench.compared.again')}
        </button>
      )}
    </p>
  );
}

const saidOf = ({ pairs, alike }: { pairs: number; alike: number }): string =>
  [
    i18n.t('workbench.compared.pairs', pairs),
    alike > 0 ? i18n.t('workbench.compared.alike', alike) : '',
  ].join('');
