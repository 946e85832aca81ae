/** The same in both languages that we speak. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** A language that we speak. */
export type Language = keyof Words;
