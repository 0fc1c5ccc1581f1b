import type { Client } from "pg";
import { WordedError } from "../../domain/worded.ts";
import { mayTakeStamp } from "../rules/stamp.ts";
import { expectKnownSchema, isMade } from "./core/migrations.ts";
import { placeOf } from "./core/trouble.ts";
import { connected, lockedOwner, noDatabaseAt, worksOn } from "./snapshot.ts";

const isUsed = "select exists (select 1 from operations) as used";

/** Gives a database the stamp that its start has. Throws where it has another one and keeps it (`mayTakeStamp`). */
export async function takeStamp(client: Client, url: string, found: string, wanted: string): Promise<void> {
  const { rows } = await client.query<{ used: boolean }>(isUsed);
  if (!mayTakeStamp(found, wanted, rows[0]?.used !== false)) throw strangerStamp(url, found, wanted);
  await setStamp(client, wanted);
}

/** Gives a database this stamp whatever is in it (null: leaves it), and returns the one it had. Idempotent. Throws while a process works on it. */
export async function giveServerStamp(url: string, wanted: string | null): Promise<string> {
  const client = await connected(url);
  try {
    if (!(await isMade(client))) throw noDatabaseAt(url);
    await client.query("begin");
    await expectKnownSchema(client);
    const owner = await lockedOwner(client);
    if (owner !== null) throw worksOn(url, owner);
    const { rows } = await client.query<{ value: string }>("select value from meta where name = 'stamp'");
    if (wanted !== null) await setStamp(client, wanted);
    await client.query("commit");
    return rows[0]?.value ?? "";
  } finally {
    await client.end();
  }
}

async function setStamp(client: Client, stamp: string): Promise<void> {
  await client.query("update meta set value = $1 where name = 'stamp'", [stamp]);
}

/** What a database of another account says. */
export function strangerStamp(url: string, found: string, stamp: string): WordedError {
  const place = placeOf(url);
  return new WordedError({
    "es-MX": `La base de datos ${place} es de "${found}", y el programa se inició para "${stamp}" (modo y cuenta). Apunta DATABASE_URL a otra base de datos, o inicia con los ajustes con que se hizo. Si es el mismo monedero y solo cambió su dirección, usa "wallet-moved".`,
    en: `The database ${place} belongs to "${found}", but the program was started for "${stamp}" (mode and account). Point DATABASE_URL at another database, or start with the settings it was made with. If it is the same wallet and only its address changed, use "wallet-moved".`,
  });
}
