import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The paths of all sources in a folder and those within, as they stand in imports; from the root of the project. */
export function* sources(folder: string): Iterable<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name).replaceAll('\\', '/');
    if (entry.isDirectory()) yield* sources(path);
    else if (/\.tsx?$/.test(path)) yield path;
  }
}
