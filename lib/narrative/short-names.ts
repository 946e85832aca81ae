/** What table 2 has under longer names, and its key there. */
const KEYS: Readonly<Record<string, string>> = {
  许可: 'permits',
  处罚: 'penalties',
  强制: 'coercion',
};
/** Such a name right before its figure, and not as the end of another word: `办理许可1248件、处罚86件`, not `规划许可416件`. */
const SHORT = /(?<=[,、(:;。和及理出施成结])(许可|处罚|强制)(?:类|决定|案件)?(?=\d)/g;
/** The same at whatever length. */
const ANY = /(?<=[,、(:;。和及理出施成结政])(?:许可|处罚|强制)(?:类|决定|案件)?(?=\d)/g;

/** Most texts have none of them. */
const HINT = /(?:可|罚|制|决定|案件|类)\d/;

/** Where a text tells permits, penalties and coercion by short names, two of them at the least. */
export function shortNames(text: string): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  if (!HINT.test(text) || (text.match(ANY)?.length ?? 0) < 2) return names;
  for (const { index, 1: name = '' } of text.matchAll(SHORT)) names.set(index, KEYS[name] ?? '');
  return names;
}
