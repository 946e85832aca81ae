/** What else people use to get at the tables of a page, each called as its own documentation has it. */
import normalize from '@eirikb/normalize-html-table';
import { gfm } from '@joplin/turndown-plugin-gfm';
import jQuery from 'jquery';
import { JSONFromTable } from 'jsonfromtable';
import { Tabletojson } from 'tabletojson';
import TurndownService from 'turndown';
import { utils } from 'xlsx';

const tables = (): HTMLTableElement[] => [...document.querySelectorAll('table')];

function gridWithText(): number {
  let length = 0;
  for (const table of tables()) {
    for (const row of normalize(table)) {
      for (const cell of row) length += cell?.textContent?.length ?? 0;
    }
  }
  return length;
}

function turndown(): string {
  const service = new TurndownService();
  service.use(gfm);
  return tables()
    .map((table) => service.turndown(table))
    .join('\n');
}

/** A script of old, which hangs itself on the global jQuery. */
async function tableToJson(): Promise<unknown> {
  if (!('tableToJSON' in jQuery.fn)) {
    Object.assign(globalThis, { jQuery });
    await import('table-to-json');
  }
  return tables().map((table) => jQuery(table).tableToJSON());
}

const peers: Record<string, () => unknown> = {
  '@eirikb/normalize-html-table with text': gridWithText,
  'SheetJS table_to_sheet (xlsx 0.18.5)': () =>
    tables().map((table) => utils.table_to_sheet(table)),
  'table-to-json (jQuery)': tableToJson,
  jsonfromtable: () => tables().map((table) => JSONFromTable.arrayFromString(table.outerHTML)),
  'tabletojson (cheerio)': () => Tabletojson.convert(document.documentElement.outerHTML),
  'turndown + gfm': turndown,
};

Object.assign(globalThis, { peers });
