import type { Block, Page } from '../../page/blocks';
import { lookAt } from '../../page/table-look';
import type { Steps } from '../../steps';
import type { Sought } from '../../text/parted-words';
import { foldSpace, isBlank } from '../../text/space';
import { gridOf, textOfTable } from '../grid';
import type { FlowPart } from './parts';

/**
 * A document's parts as blocks. A block's number is its part's, so whoever shows the parts knows where an address stands.
 * @param words words of a form, one of which a table must hold to be worth reading
 */
export function* readFlow(parts: readonly FlowPart[], url: string, words: Sought): Steps<Page> {
  const blocks: Block[] = [];
  for (const [number, part] of parts.entries()) {
    if (number % 200 === 199) yield;
    if (part.kind === 'table') {
      const look = lookAt(textOfTable(part), words);
      blocks.push({ kind: 'table', number, ...look, grid: gridOf(part, number) });
    } else if (!isBlank(part.text)) {
      const { level } = part;
      const kind = level > 0 ? 'heading' : 'paragraph';
      blocks.push({ kind, number, level, text: foldSpace(part.text) });
    }
  }
  const title = blocks.find(({ kind }) => kind === 'heading') ?? blocks[0];
  return {
    url,
    title: title && title.kind !== 'table' ? title.text : '',
    metadata: { title: '', publisher: '' },
    blocks,
    rows: null,
    attachments: [],
  };
}
