import type { Relation, RulePack } from '../packs/types';
import type { Example } from '../rules/declare';
import { formulaOfRelation } from './formula';

/** The figures that the terms of an example hold, one after the other. */
const FIGURES = [120, 45, 30, 18, 9, 6];
/** How far an example's target is off. */
const OFF = 10;

/** An example that breaks a relation, made of its own terms: a row each, and the target below. */
export function exampleOfRelation(pack: RulePack, relation: Relation): Example {
  const { target, terms, within } = formulaOfRelation(pack, relation);
  const values = terms.map((_, at) => FIGURES[at % FIGURES.length] ?? 0);
  const computed = terms.reduce((sum, { weight }, at) => sum + weight * (values[at] ?? 0), 0);
  const { compare } = relation;
  const printed = compare === '>=' ? computed - OFF : computed + OFF;
  const difference = printed - computed;
  return {
    lines: [
      ...(within ? [plain(within)] : []),
      ...terms.map(({ label }, at) => `${plain(label)}\t${values[at]}`),
      `${plain(target)}\t{${printed}|${SIGNS[compare]}${computed}}`,
    ],
    note: {
      zh: `按各项应${AS_ZH[compare]} ${computed}，表中为 ${printed}。`,
      en: `The terms ask for ${AS_EN[compare]} ${computed}, but ${printed} is printed.`,
    },
    figures: { computed, printed, difference },
  };
}

const SIGNS = { '=': '', '<=': '≤ ', '>=': '≥ ' } as const;
const AS_ZH = { '=': '为', '<=': '不大于', '>=': '不小于' } as const;
const AS_EN = { '=': 'exactly', '<=': 'no more than', '>=': 'no less than' } as const;

/** A pack's words, in which braces and tabs say nothing. */
const plain = (label: string) => label.replace(/[{|}\t\n]/g, ' ');
