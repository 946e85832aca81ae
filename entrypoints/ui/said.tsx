/** The one sentence of a page that has nothing else to show, as yet or at all. */
export const Said = ({ text }: { text: string }) => (
  <p class="said" role="status" data-testid="status">
    {text}
  </p>
);
