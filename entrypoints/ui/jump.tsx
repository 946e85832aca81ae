import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';

/**
 * What leads to the page and can be selected and copied all the same, which the text of a button cannot: to drag over it
 * selects, to click or press it jumps.
 */
export const Jump = ({
  testId,
  isCurrent,
  jump,
  children,
}: {
  testId: string;
  /** The page shows it now. */
  isCurrent: boolean;
  jump: () => void;
  children: ComponentChildren;
}) => (
  // biome-ignore lint/a11y/useSemanticElements: browsers let nobody select the text of a button
  <div
    role="button"
    tabIndex={-1}
    class="item"
    data-testid={testId}
    data-line
    aria-current={isCurrent ? 'true' : undefined}
    title={i18n.t('popup.toPage')}
    onClick={({ currentTarget }) => {
      if (!isSelecting(currentTarget)) jump();
    }}
    onKeyDown={(event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      if (!event.repeat) jump();
    }}
  >
    {children}
  </div>
);

function isSelecting(element: Element): boolean {
  const selection = getSelection();
  return !!selection && !selection.isCollapsed && selection.containsNode(element, true);
}
