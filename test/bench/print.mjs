/** @typedef {import('./measure.mjs').Result} Result */

/** @param {number} value */
export const figure = (value) =>
  value >= 100 ? String(Math.round(value)) : value.toPrecision(value < 1 ? 2 : 3);

/** What a frame may take, in ms. */
const FRAME = 50;

/** @param {Record<number, import('./workbench.mjs').Measured[]>} tables @param {import('./desk-run.mjs').RunCost} run */
export function printWorkbench(tables, run) {
  for (const [size, measured] of Object.entries(tables))
    for (const { act, time, longest } of measured)
      console.log(
        `  ${size.padStart(6)} rows  ${act.padEnd(13)} ${figure(time)} ms${Number.isNaN(longest) ? '' : `, longest frame ${figure(longest)} ms${longest > FRAME ? '  over budget' : ''}`}`,
      );
  const { asked, files, memory, writing, longest, bytes } = run;
  console.log(
    `  ${figure(asked)} reports a second, two at a time of each host; ${figure(files)} of files`,
  );
  console.log(
    `  2,000 reports: ${figure(memory / 1e6)} MB of the page; their file of ${figure(bytes / 1e6)} MB in ${figure(writing)} ms, longest frame ${figure(longest)} ms`,
  );
}

/** @param {Result} result */
export function printResult(result) {
  console.log(`\n${result.browser}, ${result.processors}`);
  for (const [key, { name, floor, audit }] of Object.entries(result.pages)) {
    const { reading = 0, audit: ratio = 0 } = result.warm[key] ?? {};
    console.log(
      `  ${key}  ${name.padEnd(24)} floor ${figure(floor)} ms, reading ${figure(reading)} ×, audit ${figure(ratio)} × = ${figure(audit)} ms`,
    );
  }
  for (const [key, { floor, audit }] of Object.entries(result.cold))
    console.log(`  ${key}  first run: floor ${figure(floor)} ms, ours ${figure(audit)} ms`);
  for (const [key, time] of Object.entries(result.axe))
    console.log(`  ${key}  axe.run(): ${figure(time)} ms`);
  const { content, page } = result.evaluation;
  console.log(
    `  evaluation of the content script ${figure(content)} ms, of what reads and marks ${figure(page)} ms`,
  );

  console.log(
    '\nBeside an extension that does nothing: added ms of the page’s thread, of all threads, to the mark, MB',
  );
  for (const [key, costs] of Object.entries(result.reader)) {
    for (const [name, { page: own, together, marks, memory }] of Object.entries(costs))
      console.log(
        `  ${key.padEnd(6)} ${name.padEnd(28)} ${figure(own)}, ${figure(together)}, ${marks === null ? '–' : figure(marks)}, ${figure(memory / 1e6)}`,
      );
  }

  const kB = (/** @type {number | undefined} */ bytes) => `${Math.round((bytes ?? 0) / 1000)} kB`;
  console.log(
    `\nThe background with all that it loads ${kB(result.weight.auditor)}; everything in the package, unpacked, ${kB(result.weight.everything)}`,
  );
  console.log('\nA page of a thousand findings');
  for (const [key, { findings, first, opening, working }] of Object.entries(result.desk))
    console.log(
      `  ${key.padEnd(6)} ${findings} lines, the first after ${figure(first)} ms; longest stretch ${figure(opening)} ms opening, ${figure(working)} ms scrolled and searched`,
    );
  console.log('\nThe file reader: ms to the audit, MB that its page keeps');
  for (const { pages, time, memory } of Object.values(result.files))
    console.log(`  ${String(pages).padStart(4)} pages  ${figure(time)}, ${figure(memory / 1e6)}`);

  if (result.run) {
    console.log('\nThe workbench');
    printWorkbench(result.rows, result.run);
  }

  console.log('\nPeers, × floor');
  for (const [key, ratios] of Object.entries(result.peers)) {
    for (const [name, ratio] of Object.entries(ratios))
      console.log(
        `  ${key}  ${name.padEnd(40)} ${ratio === null ? 'cannot read it' : figure(ratio)}`,
      );
  }

  console.log('\nBudget');
  for (const { name, page, unit, value, limit, atLeast, ok } of result.lines) {
    const verdict = ok === null ? 'not measured' : ok ? 'ok' : 'TOO SLOW';
    const bound = `${atLeast ? '≥' : '≤'} ${limit}`;
    const found = value === null ? '–' : figure(value);
    console.log(
      `  ${name.padEnd(44)} ${page.padEnd(4)} ${found.padStart(6)} ${bound.padStart(7)} ${unit.padEnd(13)} ${verdict}`,
    );
  }
  const failing = result.lines.filter(({ ok }) => ok === false);
  console.log(
    failing.length === 0
      ? '\nEvery line that was measured holds.'
      : `\n${failing.length} of ${result.lines.length} lines do not hold: ${failing.map(({ id }) => id).join(', ')}`,
  );
}
