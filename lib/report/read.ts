import { type FormModel, modelOf, type TableModel } from '../form/model';
import type { Form } from '../form/types';
import { type Block, type Page, placeOf, type TableBlock } from '../page/blocks';
import { PIECE } from '../page/table-look';
import type { Steps } from '../steps';
import { readLabel } from '../table/label';
import { hasHan } from '../text/letters';
import { tableDeviations } from './deviations';
import type { Deviation, Fact } from './fact';
import { makeFacts } from './facts';
import { insteadOf, missingTables } from './missing';
import { isOtherYears } from './other-year';
import { withoutOverlong } from './overlong';
import { ofOwnYear } from './own-year';
import { TableScanner } from './scan';
import { scanGrid } from './scan-grid';
import { checkSections, sectionOf } from './sections';
import { readTitle } from './title';
import { parseTitle, TITLE_LENGTH } from './title-line';
import { ownOfTwo, withOwnOfTwo } from './two-in-one';
import { unstacked } from './unstacked';
import { upright } from './upright';

/** A page read as a report: its facts, and how it departs from the form. */
export interface ReportReading {
  /** True where the page is a report, with tables or without. */
  readonly isReport: boolean;
  readonly form: Form | null;
  readonly issuer: string | null;
  readonly year: number | null;
  readonly facts: readonly Fact[];
  readonly deviations: readonly Deviation[];
}

/** Labels between two places where reading may be interrupted. */
const LABELS_PER_STEP = 1000;

/** Recognises the form, then reads the page in its words. */
export function* readReport(page: Page, forms: readonly Form[]): Steps<ReportReading> {
  const title = readTitle(page, forms[0]);
  const likely = page.blocks.filter(
    (block): block is TableBlock => block.kind === 'table' && block.likely,
  );
  const none = { form: null, issuer: title.issuer, year: title.year, facts: [], deviations: [] };
  const bare = (): ReportReading => {
    const form = forms.find(({ years }) => isWithin(title.year, years)) ?? forms[0];
    const deviations = title.named && form ? missingTables(page, form) : [];
    return { ...none, isReport: title.named, deviations };
  };
  if (likely.length === 0) return bare();
  const model = yield* chooseForm(likely, forms, title.year);
  if (!model) return bare();
  const scanners = new Map(model.tables.map((table) => [table, new TableScanner(table)]));
  const next = page.blocks.findIndex((block, i) => isNextReport(block, i, page.blocks, title));
  const blocks = next < 0 ? page.blocks : page.blocks.slice(0, next);
  const own = ownOfTwo(blocks, title.year);
  let current: TableModel | null = null;
  let before = '';
  for (const block of blocks) {
    if (block.kind !== 'table') {
      before = block.text;
      const section = sectionOf(block, model.form);
      if (section >= 0)
        current = model.tables.find(({ table }) => table.section === section) ?? null;
    } else if (block.likely || (current && block.size < PIECE)) {
      if (block.grid) {
        const isOther = isOtherYears(block.grid, before, title.year);
        const printed = withOwnOfTwo(unstacked(withoutOverlong(block.grid)), own);
        const grid = ofOwnYear(upright(printed, model.tables), title.year);
        current = yield* scanGrid(grid, model, scanners, current, isOther);
      }
      before = '';
    }
    yield;
  }
  const found = [...scanners.values()].map((scanner) =>
    isThere(scanner) ? scanner : new TableScanner(scanner.model),
  );
  const facts = makeFacts(model, found);
  // What a table lacks or words otherwise is not told of lines in which nobody knows where its cells end.
  const isAsPrinted = (scanner: TableScanner) => !page.isPrinted || !isFromLines(scanner);
  const there = new Set(facts.filter((fact) => fact.state !== 'absent').map((fact) => fact.table));
  // A single table that could be part of one makes a report only where the page says that it is one.
  const isReport = title.named || there.size > 1 || (there.size > 0 && found.some(isNearlyWhole));
  if (there.size === 0 || !isReport) return bare();
  return {
    isReport: true,
    form: model.form,
    issuer: title.issuer,
    year: title.year,
    facts,
    deviations: [
      ...tableDeviations(model, found.filter(isAsPrinted), facts, (section) =>
        insteadOf(page, model.form, section),
      ),
      ...otherForm(model.form, forms, title.year),
      ...checkSections(blocks, model.form, {
        tables: there,
        hasAttachments: () => page.attachments.length > 0,
      }),
      ...page.blocks.slice(blocks.length, blocks.length + 1).flatMap(secondReport),
    ],
  };
}

/** Whether a table was put together from lines of text. */
const isFromLines = (scanner: TableScanner): boolean =>
  [...scanner.best().sources.values()].some(({ grid }) =>
    grid.places?.some(({ range }) => range !== undefined),
  );

/** The title of another report, behind tables of this one: from there on the page speaks of somebody else. */
function isNextReport(
  block: Block,
  at: number,
  blocks: readonly Block[],
  title: { readonly issuer: string | null; readonly year: number | null },
): boolean {
  if (block.kind === 'table' || block.text.length > TITLE_LENGTH) return false;
  const other = parseTitle(block.text);
  if (!other?.issuer || (other.issuer === title.issuer && other.year === title.year)) return false;
  const isTable = (each: Block): boolean => each.kind === 'table' && each.likely;
  return blocks.slice(0, at).some(isTable) && blocks.slice(at).some(isTable);
}

const isWithin = (year: number | null, [first, last]: Form['years']): boolean =>
  year !== null && year >= first && year <= last;

/** The newest form that is in force in the year should be followed. Says nothing of years for which there is none. */
function otherForm(form: Form, forms: readonly Form[], year: number | null): Deviation[] {
  const wanted = forms.find(({ years }) => isWithin(year, years));
  if (!wanted || wanted === form || year === null) return [];
  return [{ kind: 'other-form', form: form.id, year, printed: form.title, wanted: wanted.title }];
}

function secondReport(block: Block): Deviation[] {
  return block.kind === 'table'
    ? []
    : [{ kind: 'second-report', label: block.text, place: placeOf(block) }];
}

function isNearlyWhole(scanner: TableScanner): boolean {
  const items = scanner.model.rowItems;
  return items.length > 1 && scanner.best().rows.size * 2 >= items.length;
}

/** A few rows with a familiar label make no table of the form: it takes a header, or most of the rows. */
function isThere(scanner: TableScanner): boolean {
  const print = scanner.best();
  const items = scanner.model.rowItems;
  if (isNearlyWhole(scanner)) return true;
  const headed = [...print.headers.values()].some(
    ({ header }) => header.columns.length * 2 > header.block.columns.length,
  );
  return print.rows.size > 0 && (headed || items.length === 1);
}

/** More labels than a table of any form has. */
const LABELS = 300;

/** The form whose own words stand in the tables; failing a difference, the one in force in the year, or the newest. */
function* chooseForm(
  tables: readonly TableBlock[],
  forms: readonly Form[],
  year: number | null,
): Steps<FormModel | null> {
  const models = forms.map(modelOf);
  const scores = models.map(() => 0);
  let read = 0;
  for (const table of tables) {
    let left = LABELS;
    for (const text of table.grid?.texts ?? []) {
      if (++read % LABELS_PER_STEP === 0) yield;
      if (!hasHan(text)) continue;
      if (left-- === 0) break;
      const { words } = readLabel(text);
      if (words === '') continue;
      models.forEach((model, i) => {
        const own =
          model.vocabulary.has(words) && !models.every((other) => other.vocabulary.has(words));
        if (own) scores[i] = (scores[i] ?? 0) + 1;
      });
    }
  }
  const inForce = (model: FormModel): number =>
    year !== null && year >= model.form.years[0] && year <= model.form.years[1] ? 0.5 : 0;
  let best: FormModel | null = null;
  let most = -1;
  models.forEach((model, i) => {
    const score = (scores[i] ?? 0) + inForce(model);
    if (score > most) [best, most] = [model, score];
  });
  return best;
}
