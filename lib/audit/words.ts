import type { Form } from '../form/types';
import { readLabel } from '../table/label';

const patterns = new Map<readonly Form[], RegExp>();

/**
 * One pattern that finds any form's words in a text, whatever white space parts their letters. A page without them
 * has no report's table, and nothing more is read of it.
 */
export function formWords(forms: readonly Form[]): RegExp {
  const known = patterns.get(forms);
  if (known) return known;
  const words = new Set<string>();
  for (const { label } of fields(forms)) {
    const { words: bare } = readLabel(label);
    // Short words such as 其他 and 规章 stand everywhere; long ones are found by their beginning.
    if (bare.length >= 4) words.add(bare.slice(0, 6));
  }
  const pattern = new RegExp(
    [...words].map((word) => [...word].join('[\\s\\u200b-\\u200d\\ufeff]*')).join('|'),
  );
  patterns.set(forms, pattern);
  return pattern;
}

/** Column labels, and row labels with a number: the others, such as 行政许可, stand in every portal's navigation. */
function fields(forms: readonly Form[]): readonly { readonly label: string }[] {
  return forms.flatMap((form) =>
    form.tables.flatMap((table) =>
      table.blocks.flatMap((block) => [
        ...block.rows.filter((row) => readLabel(row.label).number !== ''),
        ...block.columns,
      ]),
    ),
  );
}
