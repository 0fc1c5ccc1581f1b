// What the engines have in common beside the repositories: names in `meta`, when a database may change its stamp, and what is said of a schema that lacks a part.
import type { Words } from "../domain/language.ts";

/** Something that a schema has: a table, a column of one, an index, a trigger and the like. */
export interface Part {
  /** `"table outbox"`, `"column outbox.why"`. */
  readonly what: string;
  /** The part that it belongs to; if that one is missing too, only that one is reported. Null: none. */
  readonly of: string | null;
  /** The statement that restores it without loss. Null: its content is lost. */
  readonly sql: string | null;
}

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

export interface Trigger {
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

/** The stamp of a database: mode and account that it belongs to. */
export interface Stamped {
  /** Null: it has none. */
  readonly found: string | null;
  readonly wanted: string;
  /** Whether an operation is in its ledger. */
  readonly isUsed: () => boolean;
  /** Which database it is; empty: the one of the setting. */
  readonly name: string;
  /** `"DATABASE_PATH a otro archivo"`: what leads elsewhere. */
  readonly elsewhere: Words;
}

/**
 * Why a database must not be used under another stamp; null: it has none or this one, or takes it. It takes it where both are a wallet's and no operation is
 * in its ledger: so an address that was written wrong at the first start is corrected in `.env`, and that is all.
 */
export function stampProblem({ found, wanted, isUsed, name, elsewhere }: Stamped): Words | null {
  if (found === null || found === wanted) return null;
  if (!isUsed() && [found, wanted].every((stamp) => stamp.startsWith("live "))) return null;
  const which = name === "" ? "" : ` ${name}`;
  return {
    "es-MX": `La base de datos${which} es de "${found}", y el programa se inició para "${wanted}" (modo y cuenta). Apunta ${elsewhere["es-MX"]}, o inicia con los ajustes con que se hizo. Si es el mismo monedero y solo cambió su dirección, usa "wallet-moved".`,
    en: `The database${which} belongs to "${found}", but the program was started for "${wanted}" (mode and account). Point ${elsewhere.en}, or start with the settings it was made with. If it is the same wallet and only its address changed, use "wallet-moved".`,
  };
}

/**
 * Name in `meta`: the number of the transaction that wrote this row, as its `xmin` has it. A dump carries the number with it; where it is restored, over the
 * same tables too, another transaction writes the row. VACUUM, also FULL and FREEZE, leaves `xmin` as it is.
 */
export const writtenByName = "written_by";
/** Whether the tables hold what a dump has put there since this program last began to work on them. */
export const rewrittenSql = `exists (select 1 from meta where name = '${writtenByName}' and value <> xmin::text)`;

/** Name in `meta`: when the copy was taken, epoch ms; the database is a copy, and was not started since it was made. */
export const copiedAtName = "copied_at";
