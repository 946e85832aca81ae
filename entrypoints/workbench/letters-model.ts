import { signal } from '@preact/signals';
import { language } from '../../lib/browser/language';
import { datedName, saveFile } from '../../lib/browser/save';
import { placesIn, type UnitLetter } from '../../lib/export/unit-letter';
import { type Due, dueIn, letterFor } from '../letter/gather';
import { freePath } from './free-path';
import { kept, rows } from './run-model';

/** A letter that can be taken away. */
export interface Offered extends Due {
  /** Places that it names. */
  readonly places: number;
}

/** The letters that are due, as far as they were put together; null while nobody has asked. */
export const offered = signal<readonly Offered[] | null>(null);
/** What is offered may still grow. */
export const isGathering = signal(false);

let asked = 0;

/** Puts together anew what is due, as findings are judged by now. */
export async function gatherLetters(): Promise<void> {
  const own = ++asked;
  const run = kept.value?.id;
  if (!run) return;
  offered.value = [];
  isGathering.value = true;
  try {
    for (const due of dueIn(rows.value)) {
      const letter = await letterFor(run, due);
      if (own !== asked) return;
      if (letter) offered.value = [...offered.value, { ...due, places: placesIn(letter) }];
    }
  } finally {
    if (own === asked) isGathering.value = false;
  }
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Saves one as a Word document; what writes it is loaded by the first. @returns the file's name; null where nothing is left to say */
export async function saveLetter(due: Due): Promise<string | null> {
  const letter = await letterOf(due);
  if (!letter) return null;
  const name = await nameOf(letter);
  saveFile(name, await written(letter), DOCX);
  return name;
}

/** Saves all of them in one archive. @returns its name */
export async function saveLetters(all: readonly Due[]): Promise<string> {
  const files = new Map<string, Uint8Array>();
  for (const due of all) {
    const letter = await letterOf(due);
    if (!letter) continue;
    const name = await nameOf(letter);
    const free = freePath(name, (one) => files.has(one));
    files.set(free, await written(letter));
  }
  const { zipSync } = await import('fflate');
  const name = datedName('letters', 'zip');
  // Word documents are packed already.
  saveFile(name, zipSync(Object.fromEntries(files), { level: 0 }), 'application/zip');
  return name;
}

const letterOf = async (due: Due): Promise<UnitLetter | null> =>
  kept.value ? letterFor(kept.value.id, due) : null;

const nameOf = async ({ unit }: UnitLetter): Promise<string> =>
  (await import('../../lib/export/name')).letterName(unit, language());

const written = async (letter: UnitLetter): Promise<Uint8Array> =>
  (await import('../../lib/export/letter-docx')).letterDocx(letter, language());
