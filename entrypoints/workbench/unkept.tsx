import { i18n } from '#i18n';
import { kept, unkept } from './run-model';

/** Says that something could not be kept, and what to do. */
export function Unkept() {
  if (unkept.value === null) return null;
  const isBegun = kept.value !== null;
  const words =
    unkept.value === 'closed'
      ? i18n.t('workbench.unkept')
      : i18n.t(isBegun ? 'runs.fullPaused' : 'runs.full');
  return (
    <p role="alert" data-testid="unkept">
      {words}
    </p>
  );
}
