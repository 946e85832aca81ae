import type { NamedFile } from './brought';

/** Most files that are taken out of folders at once. */
const MOST = 5000;

/** The files of an input; those of a folder by their paths in it. */
export const filesOf = (list: Iterable<File> | null): NamedFile[] =>
  [...(list ?? [])]
    .slice(0, MOST)
    .map((file) => ({ path: file.webkitRelativePath || file.name, blob: file }));

/** The files that were dropped, folders opened. To be called while the event is being handled: what it carries is gone afterwards. */
export function filesDropped({ items, files }: DataTransfer): Promise<NamedFile[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  return entries.length > 0 ? filesUnder(entries) : Promise.resolve(filesOf(files));
}

async function filesUnder(entries: readonly FileSystemEntry[]): Promise<NamedFile[]> {
  const found: NamedFile[] = [];
  const open = [...entries];
  for (let entry = open.shift(); entry && found.length < MOST; entry = open.shift()) {
    const path = entry.fullPath.replace(/^\//, '');
    // What cannot be read by now is gone: nobody waits for it.
    if (isFolder(entry)) open.unshift(...(await entriesIn(entry).catch(() => [])));
    else {
      const blob = await fileOf(entry as FileSystemFileEntry).catch(() => null);
      if (blob) found.push({ path, blob });
    }
  }
  return found;
}

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

/** A browser tells a hundred at a time, and none once it has told all. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) break;
    all.push(...some);
  }
  return all.sort((a, b) => (a.name < b.name ? -1 : 1));
}
