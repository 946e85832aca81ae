import { RUN_FORMAT, type RunReport } from './run-schema';

/**
 * A run file in parts, one for each report: all of them at once would not fit into the longest string.
 * @param reports read one after the other
 */
export async function* runFileParts(
  list: string | null,
  reports: AsyncIterable<RunReport> | Iterable<RunReport>,
): AsyncIterable<string> {
  yield `{"format":${JSON.stringify(RUN_FORMAT)},"list":${JSON.stringify(list)},"reports":[`;
  let isFirst = true;
  for await (const report of reports) {
    yield `${isFirst ? '\n' : ',\n'}${JSON.stringify(report)}`;
    isFirst = false;
  }
  yield '\n]}\n';
}
