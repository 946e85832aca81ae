import { filesIn, isLitter } from '../../lib/documents/archive';
import { decoded } from '../../lib/documents/decoded';
import { FileError } from '../../lib/documents/errors';
import { type FileKind, kindOf } from '../../lib/documents/kind';
import { kindOf as kindByName } from '../../lib/lists/addresses';
import { isWrittenIn } from '../../lib/text/written-in';
import { formWords } from '../../lib/worth/patterns';
import { type Candidate, candidatesIn } from './candidates';

/** A file with the path that it is known by. */
export interface NamedFile {
  readonly path: string;
  readonly blob: Blob;
}

/** What files that were brought hold. */
export interface Brought {
  /** Addresses out of texts that name them. */
  readonly addresses: readonly Candidate[];
  /** Reports, and whatever else may be one; those of an archive each by itself. */
  readonly files: readonly NamedFile[];
  /** Runs that were saved. */
  readonly runs: readonly NamedFile[];
  /** How many files are of a kind that nobody reads here, or come behind those of an archive that are read. */
  readonly passed: number;
}

/** Larger files are not taken, in bytes: the run says so of each. */
export const LARGEST = 100 * 1024 * 1024;
/** Texts longer than this name no addresses that anybody has put together. */
const LONGEST_TEXT = 20_000_000;

/**
 * Sorts what was dropped or chosen. A text is a report where it has words of a form; else it is asked for addresses.
 * @param told how many were looked at so far
 */
export async function sorted(
  given: Iterable<NamedFile>,
  told: (count: number) => void = () => {},
): Promise<Brought> {
  const addresses: Candidate[] = [];
  const files: NamedFile[] = [];
  const runs: NamedFile[] = [];
  let passed = 0;
  let count = 0;
  for (const file of given) {
    told(count++);
    if (isLitter(file.path)) continue;
    const what = await whatIs(file);
    if (what.is === 'addresses') addresses.push(...what.found);
    else if (what.is === 'run') runs.push(file);
    else if (what.is === 'files') {
      files.push(...what.files);
      passed += what.passed;
    } else passed++;
  }
  return { addresses, files, runs, passed };
}

/** Whether a text means to be a saved run. */
const isRunFile = (text: string): boolean => /^\W{0,9}format\W{1,9}gouji\/run@/.test(text);

type What =
  | { readonly is: 'addresses'; readonly found: readonly Candidate[] }
  | { readonly is: 'files'; readonly files: readonly NamedFile[]; readonly passed: number }
  | { readonly is: 'run' }
  | { readonly is: 'nothing' };

async function whatIs(file: NamedFile): Promise<What> {
  const itself: What = { is: 'files', files: [file], passed: 0 };
  if (isRunFile(await file.blob.slice(0, 100).text())) return { is: 'run' };
  if (file.blob.size > LARGEST) return itself;
  const bytes = new Uint8Array(await file.blob.arrayBuffer());
  const kind = kindOrFault(bytes);
  switch (kind) {
    case null:
      return { is: 'nothing' };
    case 'zip':
      return unpacked(file, bytes);
    case 'text':
    case 'html': {
      if (bytes.length > LONGEST_TEXT) return itself;
      const text = decoded(bytes);
      if (isWrittenIn(text, formWords())) return itself;
      const found = candidatesIn(text);
      if (found.length > 0) return { is: 'addresses', found };
      return kind === 'html' ? itself : { is: 'nothing' };
    }
    default:
      return itself;
  }
}

/** Its kind; `fault` of a file that is a report's kind but cannot be read, which its row then says; null of any other. */
function kindOrFault(bytes: Uint8Array): FileKind | 'fault' | null {
  try {
    return kindOf(bytes);
  } catch (reason) {
    return reason instanceof FileError && reason.fault !== 'unknown-kind' ? 'fault' : null;
  }
}

function unpacked(file: NamedFile, bytes: Uint8Array): What {
  try {
    const { files, passed } = filesIn(bytes);
    // A blob, since the browser may put it on the disk.
    const own = files.filter((one) => kindOrFault(one.bytes) !== null);
    return {
      is: 'files',
      files: own.map((one) => ({
        path: `${file.path}#${one.name}`,
        blob: new Blob([one.bytes as Uint8Array<ArrayBuffer>]),
      })),
      passed: passed + files.length - own.length,
    };
  } catch {
    return { is: 'files', files: [file], passed: 0 };
  }
}

const NAMED_YEAR = /(?:^|[^\d])(20[0-4]\d)(?!\d)/;

/** A file as a report to be chosen: its path in place of an address, its host none. */
export function candidateOfFile(path: string): Candidate {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('#')) + 1);
  const year = NAMED_YEAR.exec(name)?.[1];
  return {
    url: path,
    title: name,
    unit: null,
    year: year === undefined ? null : Number(year),
    date: null,
    // Only of an address is the kind told by its path.
    kind: kindByName(`file:///${encodeURIComponent(name)}`),
    host: '',
  };
}
