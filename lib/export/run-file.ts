import { RUN_FORMAT, type RunFile, type RunReport } from './run-schema';

/**
 * A run file in parts, one for each report: all of them at once would not fit into the longest string.
 * @param reports read one after the other
 */
export async function* runFileParts(
  { list, name }: Pick<RunFile, 'list' | 'name'>,
  reports: AsyncIterable<RunReport> | Iterable<RunReport>,
): AsyncIterable<string> {
  const head = { format: RUN_FORMAT, list, ...(name && { name }) };
  yield `${JSON.stringify(head).slice(0, -1)},"reports":[`;
  let isFirst = true;
  for await (const report of reports) {
    yield `${isFirst ? '\n' : ',\n'}${JSON.stringify(report)}`;
    isFirst = false;
  }
  yield '\n]}\n';
}
