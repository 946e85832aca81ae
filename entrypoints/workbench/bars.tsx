/** A bar of a picture: its name, and its parts one behind the other. */
export interface Bar {
  readonly name: string;
  readonly values: readonly number[];
}

interface BarsProps {
  readonly label: string;
  /** What the parts are called. */
  readonly parts: readonly string[];
  readonly bars: readonly Bar[];
}

/** In pixels of the drawing, which grows with the page. */
const ROW = 24;
const NAME = 240;
const WIDTH = 820;
const FIGURES = 60;
const LETTERS = 17;

const sumOf = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0);

/**
 * Bars that lie, drawn to one scale; the table beside them says the same to whoever does not see them. They take fewer lines than a
 * library of plots, and all of D3 with it, would be told them in.
 */
export function Bars({ label, parts, bars }: BarsProps) {
  const most = Math.max(1, ...bars.map(({ values }) => sumOf(values)));
  const scale = (WIDTH - NAME - FIGURES) / most;
  return (
    <>
      {parts.length > 1 && (
        <ul class="parts">
          {parts.map((part, at) => (
            <li key={part} class={`part-${at}`}>
              {part}
            </li>
          ))}
        </ul>
      )}
      <svg
        class={parts.length > 1 ? 'bars' : 'bars plain'}
        role="img"
        aria-label={label}
        viewBox={`0 0 ${WIDTH} ${bars.length * ROW}`}
        width={WIDTH}
      >
        {bars.map(({ name, values }, row) => {
          let from = NAME;
          return (
            <g key={name} transform={`translate(0 ${row * ROW})`}>
              <title>{`${name}: ${values.map((value, at) => `${parts[at]} ${value}`).join(', ')}`}</title>
              <text x={NAME - 8} y={16} text-anchor="end">
                {shortened(name)}
              </text>
              {values.map((value, at) => {
                const x = from;
                from += value * scale;
                return (
                  <rect
                    key={parts[at]}
                    class={`part-${at}`}
                    x={x}
                    y={4}
                    width={value * scale}
                    height={ROW - 8}
                  />
                );
              })}
              <text x={from + 6} y={16}>
                {sumOf(values)}
              </text>
            </g>
          );
        })}
      </svg>
    </>
  );
}

const shortened = (name: string): string => {
  const letters = Array.from(name);
  return letters.length > LETTERS ? `${letters.slice(0, LETTERS).join('')}…` : name;
};
