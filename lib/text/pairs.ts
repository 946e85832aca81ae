/**
 * The letters of what tells a form's table, as traditional characters have them, each before the simplified one. Every page with a table is
 * looked through for them, so there are no more of them here than that needs.
 */
export const PAIRS_OF_FORMS =
  '數数總总項项業业構构機机關关複复復复訴诉結结維维糾纠審审轉转開开報报會会務务無无現现處处費费採采購购額额類类屬属國国請请執执詢询' +
  '過过內内於于補补製制廢废發发護护對对組组織织後后決决繼继舉举訪访減减沒没';

/** Letters by those that stand for them; of every two the second is what the first becomes. */
export function pairsOf(letters: string): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  for (let i = 0; i < letters.length; i += 2) pairs.set(letters.charAt(i), letters.charAt(i + 1));
  return pairs;
}
