// The peers are installed for the benchmark only, and the compiler needs none of them.
declare module '@eirikb/normalize-html-table' {
  export default function normalize(table: Element): (Element | undefined)[][];
}
declare module '@joplin/turndown-plugin-gfm' {
  export const gfm: unknown;
}
declare module 'turndown' {
  export default class TurndownService {
    use(plugin: unknown): void;
    turndown(element: Element): string;
  }
}
declare module 'jquery' {
  interface JQuery {
    (element: Element): { tableToJSON(): unknown };
    readonly fn: object;
  }
  const jQuery: JQuery;
  export default jQuery;
}
declare module 'table-to-json';
declare module 'jsonfromtable' {
  export const JSONFromTable: { arrayFromString(html: string): unknown };
}
declare module 'tabletojson' {
  export const Tabletojson: { convert(html: string): unknown };
}
declare module 'xlsx' {
  export const utils: { table_to_sheet(table: Element): unknown };
}
declare module 'darkreader' {
  export function enable(theme: object): void;
}
