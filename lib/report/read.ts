import { type FormModel, modelOf, type TableModel } from '../form/model';
import type { Form } from '../form/types';
import type { Page, TableBlock } from '../page/blocks';
import type { Steps } from '../steps';
import { readLabel } from '../table/label';
import { tableDeviations } from './deviations';
import type { Deviation, Fact } from './fact';
import { makeFacts } from './facts';
import { scanGrid, TableScanner } from './scan';
import { checkSections, sectionOf } from './sections';
import { readTitle } from './title';

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

/** A table without words of the form is looked at only if it is small and stands where a table was cut. */
const PIECE = 3000;

/** Recognises the form, then reads the page in its words. */
export function* readReport(page: Page, forms: readonly Form[]): Steps<ReportReading> {
  const title = readTitle(page, forms[0]);
  const likely = page.blocks.filter(
    (block): block is TableBlock => block.kind === 'table' && block.likely,
  );
  const none = { form: null, issuer: title.issuer, year: title.year, facts: [], deviations: [] };
  if (likely.length === 0) return { ...none, isReport: title.named };
  const model = yield* chooseForm(likely, forms, title.year);
  if (!model) return { ...none, isReport: title.named };
  const scanners = new Map(model.tables.map((table) => [table, new TableScanner(table)]));
  let current: TableModel | null = null;
  for (const block of page.blocks) {
    if (block.kind !== 'table') {
      const section = sectionOf(block, model.form);
      if (section >= 0)
        current = model.tables.find(({ table }) => table.section === section) ?? null;
    } else if (block.likely || (current && block.size < PIECE)) {
      const grid = yield* block.read();
      current = scanGrid(grid, model, scanners, current);
    }
    yield;
  }
  const found = [...scanners.values()].map((scanner) =>
    isThere(scanner) ? scanner : new TableScanner(scanner.model),
  );
  const facts = makeFacts(model, found);
  if (facts.every((fact) => fact.state === 'absent')) return { ...none, isReport: title.named };
  return {
    isReport: true,
    form: model.form,
    issuer: title.issuer,
    year: title.year,
    facts,
    deviations: [
      ...tableDeviations(model, found, facts),
      ...checkSections(page.blocks, model.form),
    ],
  };
}

/** A few rows with a familiar label make no table of the form: it takes a header, or most of the rows. */
function isThere(scanner: TableScanner): boolean {
  const print = scanner.best();
  const items = scanner.model.rowItems;
  if (print.rows.size * 2 >= items.length && items.length > 1) return true;
  const headed = [...print.headers.values()].some(
    ({ header }) => header.columns.length * 2 > header.block.columns.length,
  );
  return print.rows.size > 0 && (headed || items.length === 1);
}

/** The form whose own words stand in the tables; failing a difference, the one in force in the year, or the newest. */
function* chooseForm(
  tables: readonly TableBlock[],
  forms: readonly Form[],
  year: number | null,
): Steps<FormModel | null> {
  const models = forms.map(modelOf);
  const scores = models.map(() => 0);
  for (const table of tables) {
    const grid = yield* table.read();
    for (const text of grid.texts) {
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
