/** The words of web pages (the console's here, the demo's in `demo/page/words.ts`): tables of rows, and in each row a text for every language. */

/** The languages of the pages, in the order of the columns. The chats may have more. */
export const pageLanguages = ["es-MX", "en"] as const;
export type PageLanguage = (typeof pageLanguages)[number];

export type Both = readonly [spanish: string, english: string];

type Say = (...values: never[]) => string;

/** Rows by name: texts, functions that make one, or further rows. A function alone gives the same text in every language. */
export interface Table {
  readonly [name: string]: Both | readonly [Say, Say] | Say | Table;
}

export type In<T> = {
  readonly [name in keyof T]: T[name] extends readonly [infer One, unknown]
    ? One extends string
      ? string
      : One
    : T[name] extends Say
      ? T[name]
      : In<T[name]>;
};

export function wordsIn<T extends Table>(table: T, language: PageLanguage): In<T> {
  const read = (rows: Table): object =>
    Object.fromEntries(
      Object.entries(rows).map(([name, row]) => {
        if (Array.isArray(row)) return [name, row[pageLanguages.indexOf(language)] as string | Say];
        return [name, typeof row === "function" ? row : read(row as Table)];
      }),
    );
  return read(table) as In<T>;
}
