import { i18n } from '#i18n';
import { figure, signed } from '../../lib/marks/sum';
import { blocksOf, EXAMPLE_TITLE, type Piece, type RulePage } from '../../lib/reference';
import { isOfFamily } from '../../lib/rules';
import { say } from './model';

/** An excerpt that breaks the rule, what is wrong in it, and how the figures come out. */
export function ExampleBox({ page }: { page: RulePage }) {
  const { rule, basis, example } = page;
  const { note, figures } = example;
  const [computed, printed] = isOfFamily(rule, 'text')
    ? [
        i18n.t(`options.${basis === 'told-twice' ? 'inTable' : 'computed'}`),
        i18n.t('options.inText'),
      ]
    : [i18n.t('card.computed'), i18n.t('card.printed')];
  return (
    <figure class="example">
      <figcaption>
        <strong>{i18n.t('options.shown')}</strong>
        {captionOf(page)}
      </figcaption>
      <div class="excerpt" lang="zh-CN">
        {blocksOf(example).map((block, at) =>
          block.kind === 'table' ? (
            <Table key={at} rows={block.rows} />
          ) : (
            <p key={at} class={isHeading(block.pieces) ? 'heading' : ''}>
              <Pieces pieces={block.pieces} />
            </p>
          ),
        )}
      </div>
      {figures && (
        <dl class="figures">
          <div>
            <dt>{computed}</dt>
            <dd>{figure(figures.computed)}</dd>
          </div>
          <div>
            <dt>{printed}</dt>
            <dd>{figure(figures.printed)}</dd>
          </div>
          <div class="strong">
            <dt>{i18n.t('card.difference')}</dt>
            <dd>{signed(figures.difference)}</dd>
          </div>
        </dl>
      )}
      <p class="note">{say(note)}</p>
    </figure>
  );
}

/** Where the excerpt comes from. */
function captionOf({ rule, basis }: RulePage): string {
  if (basis === 'pack') return i18n.t('options.ofPack');
  if (isOfFamily(rule, 'sum')) return i18n.t('options.madeUpTable');
  return i18n.t('options.madeUp', [EXAMPLE_TITLE]);
}

const HEADING = /^[一二三四五六]、/;
const isHeading = (pieces: readonly Piece[]) =>
  HEADING.test(pieces[0]?.text || (pieces[0]?.right ?? ''));

const textOf = (cell: readonly Piece[]) => cell.map(({ text }) => text).join('');
const isFigure = (text: string) => /^[-\d.]+$/.test(text);

/** Rows with figures have their label in front; rows without are headers. */
function Table({ rows }: { rows: readonly (readonly Piece[][])[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div class="scroll" tabIndex={0}>
      <table>
        <tbody>
          {rows.map((cells, row) => {
            const head = !cells.some((cell) => isFigure(textOf(cell)));
            return (
              <tr key={row}>
                {cells.map((cell, at) => (
                  <Cell key={at} cell={cell} head={head} first={at === 0} />
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ cell, head, first }: { cell: readonly Piece[]; head: boolean; first: boolean }) {
  const text = textOf(cell);
  const [piece] = cell;
  const gone = piece?.right !== undefined && text === '';
  const className = [
    isFigure(text) && 'number',
    gone && 'gone',
    piece?.right !== undefined && 'off',
  ]
    .filter(Boolean)
    .join(' ');
  const content = <Pieces pieces={cell} />;
  if (text !== '' && (head || (first && !isFigure(text))))
    return (
      <th scope={head ? 'col' : 'row'} class={className}>
        {content}
      </th>
    );
  return <td class={className}>{content}</td>;
}

/** What is printed, and beside what is wrong what should stand there. */
function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map(({ text, right }, at) =>
        right === undefined ? (
          text
        ) : (
          <span key={at} class="wrong">
            {text && <mark>{text}</mark>}
            <Right text={text} right={right} />
          </span>
        ),
      )}
    </>
  );
}

function Right({ text, right }: { text: string; right: string }) {
  if (text === '') {
    // The empty place says it where a whole column is missing.
    return isFigure(right) ? null : <small>{i18n.t('options.missing', [right])}</small>;
  }
  if (right === '') return isFigure(text) ? null : <small>{i18n.t('options.extra')}</small>;
  return <small>{i18n.t('options.should', [right])}</small>;
}
