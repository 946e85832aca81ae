/**
 * `npm run office`: has LibreOffice open a run's workbook and a letter, save both again, and reads back what it saw in them: every
 * figure and text must be the same, none run, filters and links there. It needs LibreOffice (Calc and Writer), which the tests do
 * not, so it stands apart from them.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { load } from '../tools/load.mjs';

const PATIENCE = 180_000;
const { made, linesOf, wantedOf } = await load('made.ts', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'gouji-office-'));

/** The file as LibreOffice saves it in another format, or in the same. @param {string} name @param {string} format */
function resaved(name, format) {
  const out = join(folder, format);
  mkdirSync(out, { recursive: true });
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync(
    'soffice',
    [profile, '--headless', '--convert-to', format, '--outdir', out, join(folder, name)],
    { timeout: PATIENCE, stdio: 'ignore' },
  );
  return readFileSync(join(out, name.replace(/\w+$/, format)));
}

/** @type {string[]} */
const wrong = [];
/** @param {string} what @param {unknown} is @param {unknown} wanted */
function expect(what, is, wanted) {
  const [own, right] = [JSON.stringify(is), JSON.stringify(wanted)];
  if (own !== right) wrong.push(`${what}: ${own}, not ${right}`);
}

try {
  const { sheets, workbook, letter, lines } = await made();
  writeFileSync(join(folder, 'run.xlsx'), workbook);
  writeFileSync(join(folder, 'letter.docx'), letter);

  const back = await readXlsx(new Uint8Array(resaved('run.xlsx', 'xlsx')));
  let cells = 0;
  expect(
    'sheets',
    back.sheets.map(({ name }) => name),
    sheets.map((/** @type {{ name: string }} */ { name }) => name),
  );
  for (const [at, sheet] of sheets.entries())
    for (const [r, row] of sheet.rows.entries())
      for (const [c, cell] of row.entries()) {
        cells++;
        const is = back.sheets[at]?.rows[r]?.[c] ?? null;
        expect(`${sheet.name} ${r},${c}`, is === '' ? null : is, wantedOf(cell));
      }
  for (const sheet of back.sheets) {
    expect(`filter of ${sheet.name}`, sheet.autoFilter?.range !== undefined, true);
    for (const [place, cell] of sheet.cells ?? []) {
      if (cell.formula !== undefined) wrong.push(`${sheet.name} ${place} runs ${cell.formula}`);
      const { target = '' } = cell.hyperlink ?? {};
      if (target !== '' && !/^https?:/.test(target)) wrong.push(`${place} leads to ${target}`);
    }
  }
  const flat = resaved('run.xlsx', 'fods').toString('utf8');
  expect('formulas', flat.match(/table:formula="[^"]*"/g) ?? [], []);
  expect('links', (flat.match(/xlink:href="http:/g) ?? []).length > 0, true);

  const said = linesOf(new Uint8Array(resaved('letter.docx', 'docx')));
  expect('letter', said, lines);
  const text = resaved('letter.docx', 'txt')
    .toString('utf8')
    .replace(/^\uFEFF/, '');
  const missing = lines.filter((/** @type {string} */ line) => !text.includes(line.trim()));
  expect('lines that the letter does not show', missing, []);

  console.log(`${cells} cells of ${sheets.length} sheets, ${lines.length} lines of a letter`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const one of wrong.slice(0, 20)) console.error(one);
console.log(wrong.length === 0 ? 'all read back equal' : `${wrong.length} differ`);
process.exitCode = wrong.length === 0 ? 0 : 1;
