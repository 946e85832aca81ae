import type { FormModel } from '../form/model';
import type { Instead } from '../rules/format/tables';
import { bareWords } from '../table/label';
import { NUMERALS } from '../text/numerals';
import { inOneWidth, withoutSpace } from '../text/space';
import { isTraditional } from '../text/traditional';
import type { Deviation, Fact } from './fact';
import type { TableScanner } from './scan';

/** What the printed tables lack or word otherwise than the form. Says nothing of a table that is not there at all. */
export function tableDeviations(
  model: FormModel,
  scanners: readonly TableScanner[],
  facts: readonly Fact[],
  insteadOf: (section: number) => Instead | null,
): Deviation[] {
  const there = new Set(facts.filter((fact) => fact.state !== 'absent').map((fact) => fact.table));
  const tables = scanners.flatMap((scanner): Deviation[] => {
    const table = scanner.model.table.key;
    if (!there.has(table)) {
      const { section } = scanner.model.table;
      return [{ kind: 'missing-table', table, section, instead: insteadOf(section) }];
    }
    return [...columns(scanner), ...rows(scanner, facts, model), ...labels(scanner)];
  });
  return [...tables, ...traditional(scanners)];
}

/** Told once, not of each label. */
function traditional(scanners: readonly TableScanner[]): Deviation[] {
  for (const scanner of scanners) {
    for (const { label } of scanner.best().rows.values()) {
      if (!label || !isTraditional(label.cell.text)) continue;
      const { text, place } = label.cell;
      return [{ kind: 'traditional', label: printedLabel(text), place }];
    }
  }
  return [];
}

function columns(scanner: TableScanner): Deviation[] {
  const { table } = scanner.model;
  const print = scanner.best();
  return table.blocks.flatMap((block) => {
    const header = print.headers.get(block)?.header;
    if (!header) return [];
    const printed = new Set(header.columns.map((column) => column.item.column.key));
    return block.columns
      .filter((column) => !printed.has(column.key))
      .map((column) => ({
        kind: 'missing-column' as const,
        table: table.key,
        key: column.key,
        label: [...(column.under ?? []).slice(-1), column.label].join(' '),
      }));
  });
}

function rows(scanner: TableScanner, facts: readonly Fact[], model: FormModel): Deviation[] {
  const { table } = scanner.model;
  const print = scanner.best();
  const wanted = new Set<string>();
  for (const fact of facts) if (fact.table === table.key) wanted.add(fact.row);
  const found = new Set([...print.rows.keys()].map((item) => item.row.key));
  const missing = scanner.model.rowItems.filter(
    ({ row }) => row.key !== '' && wanted.has(row.key) && !found.has(row.key) && !row.replaces,
  );
  const simplified = [...print.rows.keys()].filter(({ row }) => row.replaces);
  const printed = new Set([...print.groups, ...simplified.map(({ row }) => row.label)]);
  const groups = table.groups.filter((group) => group.kind === 'rows' && !printed.has(group.label));
  const isKnown = (text: string): boolean => model.slots.some(({ row }) => row.label === text);
  return [
    ...missing.map(({ row, name }) => ({
      kind: 'missing-row' as const,
      table: table.key,
      key: row.key,
      label: name,
    })),
    ...groups.map((group) => ({
      kind: 'missing-group' as const,
      table: table.key,
      label: group.label,
    })),
    ...print.extra
      .filter((cell) => !isKnown(cell.text.trim()))
      .map((cell) => ({
        kind: 'extra-row' as const,
        table: table.key,
        label: printedLabel(cell.text),
        place: cell.place,
      })),
  ];
}

function labels(scanner: TableScanner): Deviation[] {
  const table = scanner.model.table.key;
  return [...scanner.best().rows.values()].flatMap(({ item, label }) => {
    if (!label || (label.likeness !== 'near' && sameRemark(label.cell.text, item.row.label)))
      return [];
    const printed = printedLabel(label.cell.text);
    const deviation = {
      kind: 'other-label' as const,
      table,
      key: item.row.key,
      printed,
      label: item.row.label,
      place: label.cell.place,
    };
    return [deviation];
  });
}

const REMARK = new RegExp(`[(](?![${NUMERALS}\\d]+[)])([^()]{4,})[)]`);

/** A remark in brackets, such as that of （二）部分公开, is worded as in the form or left out. */
function sameRemark(printed: string, label: string): boolean {
  if (printed === label) return true;
  const remark = remarkIn(printed);
  const wanted = remark && remarkIn(label);
  return !remark || !wanted || bareWords(remark) === bareWords(wanted);
}

/** What narrows to a bracket. */
const BRACKET = /[(（﹙︵⁽₍]/;

const remarkIn = (text: string): string | undefined =>
  BRACKET.test(text) ? REMARK.exec(inOneWidth(text))?.[1] : undefined;

function printedLabel(text: string): string {
  return withoutSpace(text).slice(0, 80);
}
