import type { JSX } from 'preact';
import { memo } from 'preact/compat';
import type { Block, Page, TableBlock } from '../../../lib/page/blocks';
import { placeKey } from '../../../lib/place';
import { cellsInRow } from '../../../lib/table/grid';

/** What a document says, as headings, paragraphs and tables. Of foreign markup nothing but its text comes here. */
export const BlocksView = memo(({ page }: { page: Page }) => (
  <article class="sheet flow">
    {page.blocks.map((block) => (
      <Part key={block.number} block={block} />
    ))}
  </article>
));

function Part({ block }: { block: Block }) {
  if (block.kind === 'table') return <Table block={block} />;
  const place = { 'data-place': placeKey({ block: block.number }) };
  const Tag = (block.level > 0 ? `h${Math.min(6, block.level + 1)}` : 'p') as 'p';
  // A line with white space that may part columns is shown with it: ranges of it are addresses.
  return <Tag {...place}>{block.line ?? block.text}</Tag>;
}

function Table({ block }: { block: TableBlock }) {
  const { grid } = block;
  if (!grid) return null;
  const rows: JSX.Element[] = [];
  for (let row = 0; row < grid.height; row++) {
    const own = cellsInRow(grid, row).filter((cell) => grid.row[cell] === row);
    rows.push(
      <tr key={row}>
        {own.map((cell) => (
          <td
            key={cell}
            data-place={placeKey({ block: block.number, cell })}
            rowSpan={grid.rowspan[cell] ?? 1}
            colSpan={grid.colspan[cell] ?? 1}
          >
            {grid.texts[cell]}
          </td>
        ))}
      </tr>,
    );
  }
  return (
    <div class="wide">
      <table data-place={placeKey({ block: block.number })}>
        <tbody>{rows}</tbody>
      </table>
    </div>
  );
}
