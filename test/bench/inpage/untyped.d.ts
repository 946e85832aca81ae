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
