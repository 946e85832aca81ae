import {
  type Gathered,
  gatherList,
  type ListPage,
  type PageRequest,
  readListPage,
} from '../../lib/lists';
import { type Fetched, isPage, readAnswer, textOf } from '../../lib/run';
import { ask, sleep } from './asking';
import { parse } from './parsed';
import { side } from './side';

/** Follows a list to its last page. @param progress told how many reports there are so far */
export async function gatherFrom(
  list: string,
  progress: (records: number) => void,
  stop: AbortSignal,
): Promise<Gathered> {
  try {
    return await gatherList(list, {
      page: (request) => pageOf(request, stop),
      text: (request, from) => textFor(request, from, stop),
      parse,
      progress,
      stop,
    });
  } finally {
    await side.close();
  }
}

/** A list page that does not come is missed by all of its reports, so it is asked for once more, after so many ms at least. */
const AGAIN = 3000;

async function pageOf(
  request: PageRequest,
  stop: AbortSignal,
  isAgain = false,
): Promise<ListPage | null> {
  const came = await come(request, stop);
  if (!came || !isPage(came)) return null;
  const text = textOf(came);
  const reading = readAnswer({ ...came, text }, Date.now());
  // Some portals name the column behind `#`, which an answer's address leaves out.
  if (reading.is === 'page') return readListPage(parse(text), came.url + new URL(request.url).hash);
  if (reading.is === 'again' && !isAgain) {
    await sleep(Math.max(reading.after ?? 0, AGAIN), stop);
    return pageOf(request, stop, true);
  }
  const shown = reading.is === 'tab' ? await side.show(request.url, stop) : null;
  return shown === null ? null : readListPage(parse(shown), request.url);
}

async function textFor(
  request: PageRequest,
  from: string,
  stop: AbortSignal,
): Promise<string | null> {
  if (request.within === 'tab') {
    // Its portal only answers scripts of its own pages.
    const isThere = (await side.isAt(from)) || (await side.show(from, stop)) !== null;
    return isThere ? side.ask(request, stop) : null;
  }
  const came = await come(request, stop);
  return came && came.status < 400 ? textOf(came) : null;
}

const come = ({ url, method, body, type }: PageRequest, stop: AbortSignal) =>
  ask(url, stop, {
    method,
    ...(body !== undefined && { body }),
    ...(type && { headers: { 'content-type': type } }),
  }).catch((): Fetched | null => null);
