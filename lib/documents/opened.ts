import type { Intake, IntakeOptions } from '../intake';
import type { Page } from '../page/blocks';
import type { Source } from '../page/source';
import { runNow } from '../steps';
import { formWords } from '../worth/patterns';
import { mayHoldPacks } from '../worth/reading';
import type { FlowPart } from './flow/parts';
import { readFlow } from './flow/source';
import type { FileKind } from './kind';
import type { LayoutPage } from './layout/page';
import { LayoutSource } from './layout/source';

/** What a file is shown from, and where the addresses of its audit lie. */
export type FileView =
  | {
      readonly kind: 'layout';
      readonly pages: readonly LayoutPage[];
      readonly source: LayoutSource;
    }
  /** A part's index is its block's number. */
  | { readonly kind: 'flow'; readonly parts: readonly FlowPart[] }
  | { readonly kind: 'document'; readonly document: Document; readonly source: Source }
  | { readonly kind: 'text'; readonly text: string };

/** A file as far as an audit needs it. */
export interface OpenedFile {
  readonly kind: FileKind;
  readonly intake: Intake;
  readonly view: FileView;
  /** Its pages are pictures: nothing can be read. */
  readonly isScan: boolean;
  /** Rows of sheets that are longer than any report. */
  readonly unreadRows?: number;
}

/** What was read of a fixed layout. */
export function openedLayout(
  kind: FileKind,
  pages: readonly LayoutPage[],
  options: IntakeOptions,
): OpenedFile {
  const source = new LayoutSource(pages, options.url ?? '', formWords());
  const page = runNow(source.read());
  const view = { kind: 'layout', pages, source } as const;
  return { kind, intake: intakeOf(page, options), view, isScan: isScan(pages) };
}

/** What was read of running text. */
export function openedFlow(
  kind: FileKind,
  parts: readonly FlowPart[],
  options: IntakeOptions,
  unreadRows = 0,
): OpenedFile {
  const page = runNow(readFlow(parts, options.url ?? '', formWords()));
  const view = { kind: 'flow', parts } as const;
  return { kind, intake: intakeOf(page, options), view, isScan: false, unreadRows };
}

function intakeOf(page: Page, options: IntakeOptions): Intake {
  const text = page.blocks.map((block) =>
    block.kind === 'table' ? (block.grid?.texts.join('\n') ?? '') : block.text,
  );
  return { page, isWorth: true, isPacked: mayHoldPacks(text.join('\n'), options) };
}

/** Letters of a page that is no picture, at least. */
const FEWEST = 20;

/** Most pages are covered by pictures and have next to no letters. */
function isScan(pages: readonly LayoutPage[]): boolean {
  const scanned = pages.filter(({ pictures, glyphs }) => pictures > 0.4 && glyphs.length < FEWEST);
  return scanned.length > pages.length / 2;
}
