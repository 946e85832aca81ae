/**
 * The legend comes above a page that is printed. Here it would take a sheet of its own there, since each page of a file is one: it goes to
 * the end of the document, on the last page into the lower margin.
 * @returns ends it
 */
export function legendAtEnd(stage: HTMLElement): () => void {
  const seen = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) {
        if (node instanceof HTMLElement && node.localName === 'gouji-legend') take(stage, node);
      }
    }
  });
  seen.observe(document.documentElement, { childList: true });
  return () => seen.disconnect();
}

function take(stage: HTMLElement, legend: HTMLElement): void {
  stage.querySelector('.legend-end')?.remove();
  const [last] = [...stage.querySelectorAll('.sheet')].slice(-1);
  if (!last) return;
  const end = document.createElement('div');
  end.className = 'legend-end';
  end.append(legend);
  last.append(end);
}
