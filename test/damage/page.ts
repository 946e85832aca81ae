import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Block, Page } from '../../lib/page/blocks';
import { type Grid, GridBuilder } from '../../lib/table/grid';
import { mentionsTotals } from '../../lib/table/totals';
import type { Sought } from '../../lib/text/parted-words';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/**
 * Reads a page's HTML into blocks as a browser parses it, without a document: a hundred thousand pages take minutes, not hours.
 * Only what the trials print is understood: headings, paragraphs and tables.
 */
export function pageOf(html: string, words: Sought): Page {
  const blocks: Block[] = [];
  const walk = (node: Node): void => {
    if (node.nodeName === '#text') {
      const text = textOf(node).trim();
      if (text !== '') blocks.push({ kind: 'paragraph', number: blocks.length, level: 0, text });
      return;
    }
    if (!('tagName' in node)) return;
    if (node.tagName === 'head') return;
    if (node.tagName === 'table') blocks.push(tableBlock(node, words, blocks.length));
    else if (/^(?:p|h1)$/.test(node.tagName)) {
      const level = node.tagName === 'h1' ? 1 : 0;
      const kind = level > 0 ? 'heading' : 'paragraph';
      blocks.push({ kind, number: blocks.length, level, text: textOf(node).trim() });
    } else node.childNodes.forEach(walk);
  };
  const document = parse(html);
  document.childNodes.forEach(walk);
  const title = blocks[0] && blocks[0].kind !== 'table' ? blocks[0].text : '';
  const metadata = { title: '', publisher: '' };
  return { url: '', title, metadata, blocks, rows: {}, attachments: [] };
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  if (node.nodeName === 'br') return '\n';
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function tableBlock(table: Element, words: Sought, number: number): Block {
  const text = textOf(table);
  return {
    kind: 'table',
    number,
    likely: words.test(text.replace(/\s/g, '')),
    figures: false,
    totals: mentionsTotals(text),
    size: text.length,
    particulars: false,
    isBlank: false,
    grid: gridOf(table, number),
  };
}

const elements = (node: Element): Element[] =>
  node.childNodes.filter((child): child is Element => 'tagName' in child);

function gridOf(table: Element, number: number): Grid {
  const builder = new GridBuilder();
  for (const section of elements(table)) {
    for (const row of elements(section).filter(({ tagName }) => tagName === 'tr')) {
      builder.startRow();
      for (const one of elements(row)) {
        const span = (name: string): number =>
          Number(one.attrs.find((attr) => attr.name === name)?.value ?? 1);
        builder.addCell(textOf(one).trim(), span('colspan'), span('rowspan'));
      }
    }
    builder.endSection();
  }
  return builder.finish(number, '');
}
