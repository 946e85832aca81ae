import { useSignal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { i18n } from '#i18n';

/** The way to the pictures; what draws them is loaded when somebody asks. */
export function PicturesFold() {
  const drawn = useSignal<FunctionComponent | null>(null);
  const open = async () => {
    const [{ Pictures }, { gatherPictures }] = await Promise.all([
      import('./pictures'),
      import('./pictures-model'),
    ]);
    drawn.value = Pictures;
    await gatherPictures();
  };
  const Drawn = drawn.value;
  return (
    <details
      class="pictures"
      data-testid="pictures"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) void open();
      }}
    >
      <summary>{i18n.t('pictures.title')}</summary>
      {Drawn && <Drawn />}
    </details>
  );
}
