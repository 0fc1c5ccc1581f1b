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

/** A part that a database has. */
type Found = Pick<Part, "what" | "of">;

/** Why a database is not as its schema says, with the remedy; null: it is. What is somebody's own beside it does no harm, but a trigger on a table of ours. */
export function unlike(place: Place, expected: readonly Part[], found: readonly Found[]): Words | null {
  const missing = missingParts(expected, found);
  if (missing.length > 0) return lacking(place, missing);
  const extra = foreignTriggers(expected, found);
  return extra.length === 0 ? null : changing(place, extra);
}

/** What of the expected parts is not among those that were found, in their order. */
function missingParts(expected: readonly Part[], found: readonly Found[]): readonly Part[] {
  const names = new Set(found.map(({ what }) => what));
  const missing = expected.filter(({ what }) => !names.has(what));
  const gone = new Set(missing.map(({ what }) => what));
  return missing.filter(({ of }) => of === null || !gone.has(of));
}

/** The triggers on tables of the schema that are not of it: they run in the bot's own commits. */
function foreignTriggers(expected: readonly Part[], found: readonly Found[]): readonly Trigger[] {
  const ours = new Set(expected.map(({ what }) => what));
  return found.flatMap(({ what, of }) => {
    if (!what.startsWith("trigger ") || ours.has(what) || of === null || !ours.has(of)) return [];
    return [{ name: what.slice("trigger ".length), table: of.slice("table ".length) }];
  });
}

interface Trigger {
  readonly name: string;
  readonly table: string;
}

/** Where a database is, the program that runs statements in it, how to go back to a backup of it, and what removes a trigger from it. */
export interface Place {
  readonly where: string;
  readonly client: string;
  readonly goBack: Words;
  readonly removal: (trigger: Trigger) => string;
}

/** A name as a statement has it. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function changing({ where, client, removal }: Place, triggers: readonly Trigger[]): Words {
  const names = triggers.map(({ name, table }) => `trigger ${name} (${table})`).join(", ");
  const removed = triggers.map((one) => `${removal(one)};`).join(" ");
  return {
    "es-MX": `A ${where} le sobra ${names}: otro programa lo puso, y puede cambiar lo que el bot guarda. Con el bot detenido quítalo, por ejemplo con ${client}: ${removed} No se cambió nada.`,
    en: `${where} has ${names} beside its own: another program added it, and it can change what the bot stores. With the bot stopped remove it, with ${client} for example: ${removed} Nothing was changed.`,
  };
}

/** What is said of a database that lacks parts of its schema. */
export function lacking({ where, client, goBack }: Place, missing: readonly Part[]): Words {
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
