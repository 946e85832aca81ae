import { signal } from '@preact/signals';

/** Files are being held over the page. */
export const dropping = signal(false);

const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;

/** Takes files that are dropped anywhere: beside the place for them, the browser would open them in our stead. */
export function watchDrops(dropped: (files: File[]) => void): void {
  addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    dropping.value = true;
  });
  addEventListener('dragleave', ({ relatedTarget }) => {
    // Null when they leave the window, not merely one element for the next.
    if (!relatedTarget) dropping.value = false;
  });
  addEventListener('drop', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    dropping.value = false;
    dropped([...(event.dataTransfer?.files ?? [])]);
  });
}
