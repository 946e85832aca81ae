import { FORMS } from '../form';
import { partsOfLabel } from '../form/label-parts';
import { modelOf } from '../form/model';
import type { Field, Form, FormTable, SumRule } from '../form/types';
import type { Relation, RulePack } from '../packs/types';
import type { RuleId } from '../rules';
import type { Formula, FormulaTerm } from './types';

/** A rule's sums in the words of the forms; forms that word one alike share it. */
export function formulasOf(rule: RuleId): Formula[] {
  const formulas = new Map<string, Formula>();
  for (const form of FORMS) {
    for (const table of form.tables) {
      for (const sum of table.sums) {
        if (sum.rule !== rule) continue;
        const formula = formulaOf(form, table, sum);
        const key = JSON.stringify({ ...formula, sources: [] });
        const known = formulas.get(key);
        const sources = [...(known?.sources ?? []), form.source];
        formulas.set(key, { ...formula, sources });
      }
    }
  }
  return [...formulas.values()];
}

function formulaOf(form: Form, table: FormTable, sum: SumRule): Formula {
  const block = table.blocks.find(({ rows, columns }) =>
    (sum.along === 'row' ? columns : rows).some(({ key }) => key === sum.target),
  );
  const fields = (sum.along === 'row' ? block?.columns : block?.rows) ?? [];
  const field = (key: string) => fields.find((one) => one.key === key);
  const target = field(sum.target);
  // The one row of table 4 holds several sums: what each is of stands above its columns.
  const single = block?.rows.length === 1 && sum.along === 'row';
  const above = single && target?.under ? `${target.under.join(' ')} ` : '';
  return {
    holdsIn: single ? 'once' : sum.along === 'row' ? 'rows' : 'columns',
    target: `${above}${target?.label ?? sum.target}`,
    compare: '=',
    terms: grouped(
      sum.terms.flatMap(([key, weight]) => {
        const term = field(key);
        // A row that stands for several is printed in their place, never beside them.
        return term && !term.replaces ? [{ field: term, weight }] : [];
      }),
    ),
    sources: [form.source],
  };
}

/** Rows below a group's label count together under it. */
function grouped(terms: readonly { field: Field; weight: number }[]): FormulaTerm[] {
  const found: (FormulaTerm & { group?: string; parts?: string[] })[] = [];
  for (const { field, weight } of terms) {
    const group = field.under?.[1];
    const last = found[found.length - 1];
    if (group && last?.group === group && last.parts) last.parts.push(field.label);
    else if (group) found.push({ weight, label: group, group, parts: [field.label] });
    else found.push({ weight, label: field.label });
  }
  return found.map(({ weight, label, parts }) => ({ weight, label, ...(parts ? { parts } : {}) }));
}

/** A pack's relation in the words of its tables, or of the annual report's form. */
export function formulaOfRelation(pack: RulePack, relation: Relation): Formula {
  const [target = [], ...labels] = [relation.target, ...relation.terms.map(([id]) => id)].map(
    (id) => labelOf(pack, id),
  );
  const isShared = (at: number) =>
    labels.every((parts) => parts.length === target.length && parts[at] === target[at]);
  const shared = target.filter((_, at) => isShared(at));
  // Where nothing would be left to tell them apart, all of it stays.
  const short = labels.length > 0 && shared.length < target.length;
  const shown = (parts: readonly string[]) =>
    parts.filter((part, at) => part !== '' && !(short && isShared(at))).join(' · ');
  const within = short ? shared.filter((part) => part !== '').join(' · ') : '';
  return {
    holdsIn: 'once',
    title: relation.title,
    ...(within ? { within } : {}),
    target: shown(target),
    compare: relation.compare,
    terms: relation.terms.map(([, weight], at) => ({ weight, label: shown(labels[at] ?? []) })),
    sources: pack.source ? [pack.source] : [],
  };
}

/** The words of a pack's figures by their ids; a pack does not change. */
const ofPacks = new WeakMap<RulePack, ReadonlyMap<string, string[]>>();

function labelsOf(pack: RulePack): ReadonlyMap<string, string[]> {
  let labels = ofPacks.get(pack);
  if (!labels) {
    labels = new Map(
      pack.tables.flatMap((table) =>
        table.figures.map(({ key, row, column }) => [
          `${table.key}.${key}`,
          [table.titles[0], row[0], column[0]].map((label = '') => label.replaceAll('/', ' ')),
        ]),
      ),
    );
    ofPacks.set(pack, labels);
  }
  return labels;
}

/** Table, row and column; row and column of a fact of the annual report. */
function labelOf(pack: RulePack, id: string): string[] {
  const label = labelsOf(pack).get(id);
  if (label) return label;
  for (const form of FORMS) {
    const slot = modelOf(form).slots.find((one) => one.id === id);
    if (slot) return [...partsOfLabel(slot.label)];
  }
  return [id];
}
