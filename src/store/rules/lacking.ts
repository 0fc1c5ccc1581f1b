import type { Words } from "../../domain/worded.ts";

/** Something that a schema has: a table, a column of one, an index, a trigger and the like. */
export interface Part {
  /** `"table outbox"`, `"column outbox.why"`. */
  readonly what: string;
  /** Of which part it is: without that one nothing is said of it. Null: of none. */
  readonly of: string | null;
  /** By which it can be made again without a loss; null: what it held is gone. */
  readonly sql: string | null;
}

/** What of the expected parts is not among those that were found, in their order. */
export function missingParts(expected: readonly Part[], found: Iterable<Pick<Part, "what">>): readonly Part[] {
  const names = new Set(Array.from(found, ({ what }) => what));
  const missing = expected.filter(({ what }) => !names.has(what));
  const gone = new Set(missing.map(({ what }) => what));
  return missing.filter(({ of }) => of === null || !gone.has(of));
}

/** Where a database is, the program that runs statements in it, and how to go back to a backup of it. */
export interface Lacking {
  readonly where: string;
  readonly client: string;
  readonly goBack: Words;
}

/** What is said of a database that lacks parts of its schema. */
export function lacking({ where, client, goBack }: Lacking, missing: readonly Part[]): Words {
  const names = missing.map(({ what }) => what).join(", ");
  const made = missing.flatMap(({ sql }) => (sql === null ? [] : [`${sql.split(/\s+/).join(" ")};`]));
  if (made.length === missing.length)
    return {
      "es-MX": `A ${where} le falta ${names}: otro programa lo quitó. Con el bot detenido ponlo otra vez, por ejemplo con ${client}: ${made.join(" ")} No se cambió nada.`,
      en: `${where} lacks ${names}: another program removed it. With the bot stopped put it back, with ${client} for example: ${made.join(" ")} Nothing was changed.`,
    };
  return {
    "es-MX": `A ${where} le falta ${names}: otro programa lo quitó, con lo que tenía. ${goBack["es-MX"]} No se cambió nada.`,
    en: `${where} lacks ${names}: another program removed it, with what it held. ${goBack.en} Nothing was changed.`,
  };
}
