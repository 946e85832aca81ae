import { computed, signal } from '@preact/signals';
import { i18n } from '#i18n';
import { language } from '../../lib/browser/language';
import {
  type LanguageSetting,
  languageSetting,
  setLanguage,
} from '../../lib/browser/language-setting';
import {
  type CustomPack,
  type Kept,
  keepPacks,
  keptPacks,
  watchPacks,
} from '../../lib/browser/packs';
import { saveFile } from '../../lib/browser/save';
import { BUILTIN_PACKS } from '../../lib/packs/builtin';
import { LARGEST } from '../../lib/packs/read';
import type { RulePack } from '../../lib/packs/types';
import type { RulePage, Words } from '../../lib/reference';
import { RULE_IDS } from '../../lib/rules';
import { withoutMark } from '../../lib/text/space';
import { followMarks } from '../ui/marks-switch';
import { type Conflict, type Fault, judge } from './reading';
import { wrongKind } from './wrong-file';

/** Words on what became of a file or of a pack; each stays until it is read. */
export type Notice = { readonly key: number } & (
  | { readonly kind: 'said'; readonly text: string }
  | { readonly kind: 'removed'; readonly removed: CustomPack; readonly at: number }
  | { readonly kind: 'clash'; readonly pack: RulePack; readonly before: RulePack }
  | {
      readonly kind: 'faults';
      readonly file: string;
      readonly faults: readonly Fault[];
      readonly more: boolean;
    }
  | { readonly kind: 'refused'; readonly file?: string; readonly text: string }
);

type NewNotice = Notice extends infer One ? (One extends Notice ? Omit<One, 'key'> : never) : never;

/** As it was set: `auto` is the browser's, whichever that is. */
export const chosenLanguage = signal<LanguageSetting>('auto');
const kept = signal<Kept>({ packs: [], broken: [] });
/** Packs that the reader has brought, those that are switched off among them. */
export const custom = computed(() => kept.value.packs);
/** What is stored and is no pack. */
export const broken = computed(() => kept.value.broken);
/** The oldest first; all go when the next files are brought. */
export const notices = signal<readonly Notice[]>([]);
/** Every pack that audits take account of, the built-in ones first. */
export const active = computed(() => [
  ...BUILTIN_PACKS,
  ...custom.value.filter(({ on }) => on).map(({ pack }) => pack),
]);

/** In the reader's language. */
export const say = (words: Words) => words[language()];

/** What a rule is called, in the reader's language. */
export const nameOf = ({ title }: RulePage) => say(title);

/** Reads settings and packs and follows what other pages of ours make of them; packs that cannot be read are told of, not thrown. */
export async function start(): Promise<void> {
  watchPacks((now) => {
    kept.value = now;
  });
  [chosenLanguage.value] = await Promise.all([languageSetting(), followMarks()]);
  try {
    kept.value = await keptPacks();
  } catch {
    tell({ kind: 'refused', text: i18n.t('options.unreadStore') });
  }
}

/** All our pages begin anew in it, this one among them. */
export async function chooseLanguage(setting: LanguageSetting): Promise<void> {
  try {
    await setLanguage(setting);
    chosenLanguage.value = setting;
  } catch {
    tell({ kind: 'refused', text: i18n.t('options.failed') });
  }
}

let keys = 0;

function tell(notice: NewNotice): void {
  notices.value = [...notices.value, { ...notice, key: keys++ } as Notice];
}

/** Takes a notice away once it was read; what it tells of stays done. */
export function dismiss({ key }: Notice): void {
  notices.value = notices.value.filter((one) => one.key !== key);
}

/** Takes files of packs in their turn; what is wrong with one is told, and stops none of the others. */
export async function bring(files: Iterable<File>): Promise<void> {
  // What was said of earlier files is old news.
  notices.value = [];
  for (const file of files) {
    try {
      await bringOne(file);
    } catch {
      tell({ kind: 'refused', file: file.name, text: i18n.t('options.unreadFile') });
    }
  }
}

async function bringOne(file: File): Promise<void> {
  const refuse = (text: string) => tell({ kind: 'refused', file: file.name, text });
  const wrong = await wrongKind(file);
  if (wrong) return refuse(i18n.t(`options.wrong.${wrong}`));
  if (file.size > LARGEST) return refuse(i18n.t('options.large'));
  const text = withoutMark(await file.text());
  const judgement = judge(text, custom.value, BUILTIN_PACKS, RULE_IDS);
  switch (judgement.kind) {
    case 'faults':
      return tell({ ...judgement, file: file.name });
    case 'conflict':
      return refuse(wordsOf(judgement.conflict));
    case 'pack': {
      const { pack, before } = judgement;
      if (before) return tell({ kind: 'clash', pack, before });
      if (await keep([...custom.value, { pack, on: true }]))
        tell({ kind: 'said', text: i18n.t('options.added', [say(pack.title)]) });
    }
  }
}

const wordsOf = (conflict: Conflict) =>
  conflict.kind === 'reserved'
    ? i18n.t('options.reserved', [conflict.id])
    : i18n.t('options.taken', [conflict.rule]);

/** Puts a pack where the one with its id stands, on or off as that is. */
export async function replace(notice: Notice & { kind: 'clash' }): Promise<void> {
  const { pack } = notice;
  const packs = custom.value.map((one) => (one.pack.id === pack.id ? { ...one, pack } : one));
  if (!(await keep(packs))) return;
  dismiss(notice);
  tell({ kind: 'said', text: i18n.t('options.replaced', [say(pack.title)]) });
}

/** Switches a pack on or off; one that is off is kept, and audits pass it over. */
export async function toggle({ pack: { id } }: CustomPack): Promise<void> {
  await keep(custom.value.map((one) => (one.pack.id === id ? { ...one, on: !one.on } : one)));
}

/** Without asking first: its notice can take it back. */
export async function remove(removed: CustomPack): Promise<void> {
  const at = custom.value.indexOf(removed);
  if (await keep(custom.value.filter((one) => one !== removed)))
    tell({ kind: 'removed', removed, at });
}

/** Takes that back: the pack stands where it stood, on or off as it was. */
export async function restore(notice: Notice & { kind: 'removed' }): Promise<void> {
  const { removed, at } = notice;
  const others = custom.value.filter(({ pack }) => pack.id !== removed.pack.id);
  if (await keep([...others.slice(0, at), removed, ...others.slice(at)])) dismiss(notice);
}

/** Takes away what is stored and is no pack. */
export async function removeBroken(one: unknown): Promise<void> {
  const others = broken.value.filter((other) => other !== one);
  if (await keep(custom.value, others))
    tell({ kind: 'said', text: i18n.t('options.brokenRemoved') });
}

/** As it is stored, for whoever can mend it. */
export function exportBroken(one: unknown): void {
  saveFile('damaged.rules.json', `${JSON.stringify(one, null, 2)}\n`, 'application/json');
}

/** As it would be imported again. */
export function exportPack({ id, ...rest }: RulePack): void {
  const { format, ...content } = rest;
  const text = JSON.stringify({ format, id, ...content }, null, 2);
  saveFile(`${id}.rules.json`, `${text}\n`, 'application/json');
}

/** Stores the packs; says so and gives false where it cannot. */
async function keep(packs: readonly CustomPack[], others = broken.value): Promise<boolean> {
  try {
    await keepPacks({ packs, broken: others });
    kept.value = { packs, broken: others };
    return true;
  } catch {
    tell({ kind: 'refused', text: i18n.t('options.failed') });
    return false;
  }
}
